using System.Text;

namespace Aanwezig.Tests.Fixtures;

/// <summary>A protocol of two versions: the second is in force from Monday 16 November 2026.</summary>
internal static class Versioned
{
    public const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";

    /// <summary>The second version, with the first before it.</summary>
    public static Protocol By(string first, string second, string running = "continue") =>
        Agreed.By(second, $"{{ from: 2026-11-16, running_cases: {running} }}", library: Library(("eerst.yaml", Text(first, "{ from: 2026-08-01 }"))));

    public static ProtocolLibrary Library(params (string File, string Text)[] files) =>
        new(files.Select(file => (file.File, Encoding.UTF8.GetBytes(file.Text))));

    public static string Text(string body, string inForce) =>
        $"aanwezig: 1\nprotocol: proef\njurisdiction: nl\nlanguage: nl\ntitle: Proef\nversion: \"1\"\nin_force: {inForce}\ncalendar: nl/midden\n{body}\n";

    public static string Body(string measures, params string[] steps) => $"measures:\n  {measures}\nsteps:\n{string.Join("\n", steps)}";

    /// <summary>All occurrences since August: step, onset, outcome, end, and the version where it is an earlier one.</summary>
    public static string[] Outcomes(Protocol protocol, Pupil pupil, string until) =>
        [.. protocol.Replay(pupil.Case, Agreed.Day("2026-08-01"), Agreed.Day(until)).Select(item => string.Join(
            ' ',
            [
                item.Step, Agreed.Iso(item.Onset), Aanwezig.Attendance.Names.Of(item.Outcome),
                .. item.Ended is { } ended ? [Agreed.Iso(ended)] : Array.Empty<string>(),
                .. item.EarlierVersion is { } earlier ? [$"({Agreed.Iso(earlier.InForceFrom)})"] : Array.Empty<string>(),
            ]))];
}
