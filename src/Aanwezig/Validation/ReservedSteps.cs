namespace Aanwezig.Validation;

/// <summary>The steps and notes that the engine itself knows, which no protocol may declare.</summary>
internal static class ReservedSteps
{
    public static IReadOnlyList<string> Names { get; } = ["find_out", "ask_consent", "weigh_objection", "acquaintance"];
}
