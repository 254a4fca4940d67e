using System.Text;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Conditions;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Fixtures;

/// <summary>Small protocols, written in the test that needs them.</summary>
internal static class Agreed
{
    /// <summary>The calendar of region Midden: in autumn 2026 no school from 17 to 25 October, and from 19 December to 3 January.</summary>
    public static SchoolCalendar Midden { get; } = By(string.Empty, [Step("s", "age >= 99")]).Calendars["nl/midden"];

    /// <summary>Reads a protocol of region Midden, in force from 1 August 2026, from what makes it different.</summary>
    public static Protocol By(string body, string inForce = "{ from: 2026-08-01 }", string calendar = "nl/midden", ProtocolLibrary? library = null)
    {
        library ??= ProtocolLibrary.Embedded;
        var text = $"aanwezig: 1\nprotocol: proef\njurisdiction: nl\nlanguage: nl\ntitle: Proef\nversion: \"1\"\nin_force: {inForce}\ncalendar: {calendar}\n{body}\n";
        var reading = library.ReadProtocol("proef.yaml", Encoding.UTF8.GetBytes(text));
        Assert.True(reading.Definition is not null, string.Join("\n", reading.Diagnostics.Select(one => $"{one.Span} {one.Code.Id} {one.Message}")) + "\n" + text);
        return library.Compile(reading.Definition);
    }

    /// <summary>A protocol with measures and steps, and perhaps settings of attendance or declared facts before them.</summary>
    public static Protocol By(string measures, string[] steps, string before = "", string inForce = "{ from: 2026-08-01 }", string calendar = "nl/midden") =>
        By($"{before}\n{(measures.Length == 0 ? string.Empty : $"measures:\n{Indented(measures)}\n")}steps:\n{string.Join("\n", steps)}", inForce, calendar);

    /// <summary>A step; keys beyond the condition and the contact are lines of their own.</summary>
    public static string Step(string id, string when, string contact = "coach", params string[] more) =>
        $"  - id: {id}\n    when: {when}\n    contact: {contact}\n    who: coach\n    why: We missen je.\n"
        + (contact is "student" or "parents" && !more.Any(line => line.StartsWith("how:", StringComparison.Ordinal)) ? "    how: [in_person, phone]\n" : string.Empty)
        + string.Concat(more.Select(line => $"    {line}\n"));

    /// <summary>The onsets of a step up to a day, by a replay.</summary>
    public static string[] Onsets(this Protocol protocol, Pupil pupil, string step, string until = "2027-07-31") =>
        [.. Outcomes(protocol, pupil, until).Where(line => line.Split(' ')[0] == step).Select(line => line.Split(' ')[1])];

    /// <summary>All occurrences up to a day: step, onset, outcome, and the day on which it ended.</summary>
    public static string[] Outcomes(this Protocol protocol, Pupil pupil, string until = "2027-07-31")
    {
        string[] told = [.. protocol.Replay(pupil.Case, protocol.Definition.InForceFrom, Day(until)).Select(item => Line(item.Step, item.Onset, item.Outcome, item.Ended))];
        Assert.Equal(told, protocol.OutcomesOfSet(pupil, until));
        return told;
    }

    // A set of students is followed in another way, with the same answer.
    private static string[] OutcomesOfSet(this Protocol protocol, Pupil pupil, string until)
    {
        var builder = new AttendanceSetBuilder();
        builder.Add(pupil.Case);
        return [.. protocol.Replay(builder.Build(), protocol.Definition.InForceFrom, Day(until))
            .Select(item => Line(protocol.Versions[item.Version].Steps[item.Step].Id, item.Onset, item.Outcome, item.Ended))];
    }

    private static string Line(string step, DateOnly onset, OccurrenceOutcome outcome, DateOnly? end) =>
        $"{step} {Iso(onset)} {Aanwezig.Attendance.Names.Of(outcome)} {(end is { } ended ? Iso(ended) : string.Empty)}".TrimEnd();

    public static Assessment On(this Protocol protocol, Pupil pupil, string on, string? knownAt = null) =>
        protocol.Assess(pupil.Case, Day(on), knownAt is null ? null : Moment(knownAt));

    public static string[] Recommended(this Protocol protocol, Pupil pupil, string on, string? knownAt = null) =>
        [.. protocol.On(pupil, on, knownAt).Recommendations.Select(item => item.Step)];

    public static Recommendation Advice(this Protocol protocol, Pupil pupil, string on, string step) =>
        protocol.On(pupil, on).Recommendations.Single(item => item.Step == step);

    /// <summary>What is held: step, first guard, and the others.</summary>
    public static string[] Held(this Protocol protocol, Pupil pupil, string on) =>
        [.. protocol.On(pupil, on).Withheld.Select(item => string.Join(' ', [item.Step, Aanwezig.Attendance.Names.Of(item.Guard), .. item.Also.Select(Aanwezig.Attendance.Names.Of)]))];

    public static string[] Findings(this Protocol protocol, Pupil pupil, string on) =>
        [.. protocol.On(pupil, on).Findings.Select(item => item.Code)];

    /// <summary>What measure <c>m</c> comes to at the end of a day: <c>7</c>, <c>1..7</c> while something is open, or in words why it has no value.</summary>
    public static string Value(string measure, Pupil pupil, string on, string before = "", params string[] moreSteps) =>
        By($"m: {measure}", [Step("far", "m >= 100000"), .. moreSteps], before, "{ from: 2025-08-01 }").ValueOf("m", pupil, on);

    /// <inheritdoc cref="Value"/>
    public static string ValueOf(this Protocol protocol, string measure, Pupil pupil, string on)
    {
        var tally = protocol.LedgerOf(pupil.Case, Day(on)).Replay.Today.Measure(measure);
        Assert.All(protocol.On(pupil, on).Upcoming.Where(item => item.Measure == measure), item => Assert.Equal(tally.Value, item.Value));
        return tally switch
        {
            { HasWindow: false } => "no window",
            { Standing: ValueStanding.NeverDone } => "never done",
            { Standing: ValueStanding.NoTimetable } => "no timetable",
            { Standing: ValueStanding.RestNotScheduled } => "rest not scheduled",
            { Standing: ValueStanding.TooLittleScheduled } => "too little scheduled",
            { Value: { IsExact: true, Min: var value } } => value.ToString(),
            { Value: var open } => $"{open.Min}..{open.Max}",
        };
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTime Moment(string iso) => DateTime.ParseExact(
        iso, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Indented(string lines) => string.Join("\n", lines.Split('\n').Select(line => "  " + line.Trim()));
}
