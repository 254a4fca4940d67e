namespace Aanwezig.Authoring.Binding;

/// <summary>The contacts of a step beside the authorities of the jurisdiction.</summary>
internal static class Contacts
{
    public const string Student = "student";
    public const string Parents = "parents";

    public static IReadOnlyList<string> Words { get; } =
        [Student, Parents, "team", "coach", "coordinator", "school_doctor", "practice_trainer", "group"];
}
