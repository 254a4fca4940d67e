using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the settings for attendance of a random protocol, as the text of its section.</summary>
internal static class RandomSettings
{
    private const string Codes = "{ A: present, TL: late, O: unexcused, \"ON\": unknown, Z: sick, V: leave }";
    private static readonly string[] Excusing = ["sick", "leave"];

    /// <summary>Draws a rule for late arrivals.</summary>
    public static Gen<string> Lateness { get; } = Gen.Elements(
        "minutes", "minutes", "ignored", "ignored", "{ each: 1 hour }", "{ each: 20 minutes }", "{ longer_than: 15 minutes, becomes: lesson }", "{ longer_than: 30 minutes, becomes: lesson }");

    /// <summary>Draws the whole section.</summary>
    public static Gen<string> Attendance(SchoolTime time) =>
        from registration in Chance.Mostly(85, Gen.Constant("absences"), Gen.Constant("full"))
        from starts in Chance.Sometimes(12, Gen.Constant("\n  starts: ignored"))
        from practice in Gen.Elements("counts", "counts", "ignored")
        from lesson in Gen.Elements(60, 60, 50)
        from lateness in Lateness
        from unknown in Chance.Mostly(45, Gen.Constant("wait"), Settles)
        from excuses in Chance.Sometimes(50, Excuses(time, Array.Exists(Excusing, kind => unknown.EndsWith($"{kind} }}", StringComparison.Ordinal))))
        select $"""
            attendance:
              codes: {Codes}
              registration: {registration}{starts}
              practice: {practice}
              lesson: {lesson} minutes
              lateness: {lateness}
              unknown: {unknown}
            """.ReplaceLineEndings("\n") + excuses;

    private static Gen<string> Settles =>
        from days in Gen.Choose(1, 12)
        from kind in Gen.Elements("unexcused", "unexcused", "unexcused", "sick", "leave", "luxury")
        select $"{{ after: {days} school_days, becomes: {kind} }}";

    // Where an open reason settles as an excuse, an excuse that does not count may not become unknown.
    private static Gen<string> Excuses(SchoolTime time, bool settlesAsExcuse) =>
        from kinds in Gen.SubListOf("sick", "leave", "medical", "excused", "religious", "suspended")
        let wanted = kinds.Count == 0 ? ["sick"] : kinds
        from rules in Gen.CollectToArray(wanted.Select(kind => Excuse(kind, time, settlesAsExcuse)))
        select $"\n  excuses:\n{string.Join('\n', rules)}";

    private static Gen<string> Excuse(string kind, SchoolTime time, bool settlesAsExcuse) =>
        from reported in Gen.OneOf(
            time.Reported.Select(length => $"reported_within: {length}, "),
            Chance.Mostly(40, Gen.Constant("start"), time.Ahead).Select(ahead => $"reported_before: {ahead}, "))
        from most in Gen.Choose(0, 3)
        from unit in Gen.Elements("days", "records", "spells")
        let quota = $"at_most: {most} {unit}, per: school_year, "
        from longest in time.Longest.Select(length => $"no_longer_than: {length}, ")
        from parts in Gen.Elements(reported, quota, longest, reported + quota, reported + longest, quota + longest, reported + quota + longest)
        from otherwise in Gen.Elements<string>(settlesAsExcuse ? ["unexcused"] : ["unexcused", "unknown"])
        select $"    {kind}: {{ {parts}otherwise: {otherwise} }}";
}
