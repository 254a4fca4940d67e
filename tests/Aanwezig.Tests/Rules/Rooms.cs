namespace Aanwezig.Tests.Rules;

/// <summary>The rooms of the library in the order in which data flows through them. This list is the one place where the order stands.</summary>
/// <remarks>A room is a namespace, which is a folder. A room uses itself and the rooms before it; the empty name is the root, which puts all together.</remarks>
internal static class Rooms
{
    private static readonly string[] InOrder =
    [
        "Diagnostics",
        "Calendars",
        "Attendance", "Attendance.Sets",
        "Definitions",

        // What an author writes.
        "Authoring.Yaml", "Authoring.Layout", "Authoring.Expressions", "Authoring.Binding", "Authoring.Texts", "Authoring.Documents",
        "Authoring.Rules", "Authoring.Inheritance", "Authoring.Library", "Authoring.Schemas",

        // What follows a student.
        "Explanations",
        "Days",
        "Conditions",
        "Compilation",
        "Register",
        "Cases",
        "Measures.Tallies", "Measures.Tracks", "Measures.Totals", "Measures.Counts", "Measures.Spells", "Measures.Runs", "Measures.Shares", "Measures.Steps", "Measures",
        "Snapshots",
        "Occurrences", "Occurrences.Events", "Occurrences.Sources", "Occurrences.Replays",

        // What is answered.
        "Dossier",
        "Guards",
        "Recommendations",
        "Batches",
        "",
        "Reporting.Words", "Reporting.Json", "Reporting",
        "Changes",
    ];

    public static IReadOnlyList<string> All => InOrder;

    /// <summary>Whether a namespace is a room; code that the compiler adds lies in none.</summary>
    public static bool IsOfLibrary(string space) => space == "Aanwezig" || space.StartsWith("Aanwezig.", StringComparison.Ordinal);

    /// <summary>The room of a namespace of the library.</summary>
    public static string Of(string space) => space == "Aanwezig" ? string.Empty : space["Aanwezig.".Length..];

    /// <summary>The place in the order of the room of a namespace; -1 where it has none.</summary>
    public static int PlaceOf(string space) => Array.IndexOf(InOrder, Of(space));
}
