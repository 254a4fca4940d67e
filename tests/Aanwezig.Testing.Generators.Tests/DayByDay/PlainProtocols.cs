using System.Text;
using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>Protocols that ask nothing of a record but its date, code, activity and minutes, and students of whom nothing else is known: what is followed in columns.</summary>
internal static class PlainProtocols
{
    private static readonly string[] Steps = ["talk_first", "parents_first", "duty_leerplicht", "duty_doorstroompunt", "team_talk", "doctor_asked"];
    private const string Parameters = "parameters:\n  own_limit:\n    - { from: 2025-08-01, value: 3, reference: raad }\n    - { from: 2026-09-21, value: 5, reference: raad }\n";
    private static readonly string[] Windows =
    [
        "over: 4 school_weeks", "over: 3 school_weeks, aligned: true", "over: 2 school_weeks, crosses_school_year: true", "over: 12 school_days", "over: school_year",
        "over: 30 days", "over: 3 weeks", "over: 1 months", "over: term", "over: half_year", "over: quarter", "over: month", "over: school_week", "over: enrolment",
    ];

    private static Gen<ProtocolText> Any =>
        from measures in Gen.CollectToArray(
        [
            Counted("missed", "total: hours", "[unexcused, luxury, late]", 2, 12),
            Counted("minutes_missed", "total: minutes", "[unexcused, sick]", 60, 900),
            Counted("late_records", "count: records", "[late]", 1, 4),
            Counted("days_missed", "count: days", "[unexcused, luxury, sick]", 1, 5),
            Counted("sick_spells", "count: spells", "[sick]", 1, 3),
            Run("sick_days", "[sick]", 2, 5),
            Run("days_in_a_row", "[unexcused, luxury, unknown]", 1, 4),
            Gen.Elements(Windows).Select(window => new RandomMeasure("earlier", $"earlier: {{ steps: [talk_first, team_talk], {window} }}", 1, 2)),
        ])
        let draw = new RandomSteps(new SchoolTime(false), new RandomConditions(measures) { OnlyWhole = true }, Steps)
        from steps in Gen.CollectToArray(Steps.Select(draw.Step))
        from calendar in Gen.Elements<string>(RandomWorld.Calendars)
        from settles in Gen.Elements("wait", "{ after: 3 school_days, becomes: unexcused }", "{ after: 6 school_days, becomes: sick }")
        from lateness in RandomSettings.Lateness
        select new ProtocolText(Document(calendar, settles, lateness, measures, steps), OnlySchoolClocks: false);

    // Most steps look at one measure alone; beside them stand one that is limited and one that asks an authority.
    private static Gen<ProtocolText> Alone =>
        from measures in Gen.CollectToArray(
        [
            Lone("missed", "total: hours", "[unexcused, luxury, late]", 6),
            Lone("late_records", "count: records", "[late]", 4),
            Lone("days_missed", "count: days", "[unexcused, luxury, sick]", 5),
            Lone("open_days", "count: days", "[unknown, unexcused]", 4),
            Lone("sick_spells", "count: spells", "[sick]", 3),
            from window in Chance.Sometimes(40, Gen.Elements(Windows).Select(window => $", {window}"))
            select new RandomMeasure("sick_days", $"sick_days: {{ streak: school_days, of: [sick]{window} }}", 1, 4),
        ])
        from bounds in Gen.ArrayOf(Gen.Choose(0, 100), 2 * measures.Length)
        from other in Gen.Elements(measures)
        from again in Chance.Sometimes(50, Gen.Elements("    again: never\n", "    at_most: { times: 1, per: 3 school_weeks }\n"))
        from calendar in Gen.Elements<string>(RandomWorld.Calendars)
        from settles in Gen.Elements("wait", "{ after: 3 school_days, becomes: unexcused }", "{ after: 6 school_days, becomes: sick }")
        select new ProtocolText(
            Document(calendar, settles, "minutes", measures,
            [
                .. bounds.Select((bound, place) => (Measure: measures[place / 2], Bound: bound, Place: place)).Select(one => Step($"team_{one.Place}", one.Measure, one.Bound, "    contact: team\n")),
                Step("team_limited", other, 50, "    contact: team\n" + again),
                Step("ask_leerplicht", other, 70, "    contact: leerplicht\n    report: { type: overig }\n"),
            ]),
            OnlySchoolClocks: false);

    private static Gen<RandomMeasure> Lone(string name, string form, string kinds, int highest) =>
        from window in Gen.Elements(Windows)
        select new RandomMeasure(name, $"{name}: {{ {form}, of: {kinds}, {window} }}", 1, highest);

    private static string Step(string id, RandomMeasure measure, int bound, string contact) =>
        $"  - id: {id}\n    title: {id}\n    when: {measure.Name} >= {measure.Lowest + (bound * (measure.Highest - measure.Lowest + 1) / 101)}\n{contact}    why: waarom\n";

    /// <summary>The plain protocol that has this number.</summary>
    public static ReadProtocolText Numbered(int number) => RandomPool.Read(Any.Sample(1, new Rnd(20261101UL + (ulong)number), 10).Single());

    /// <summary>The protocol that has this number, of steps that mostly look at one measure alone.</summary>
    public static ReadProtocolText AloneNumbered(int number) => RandomPool.Read(Alone.Sample(1, new Rnd(20261124UL + (ulong)number), 10).Single());

    /// <summary>The case of a seed, with no more than columns hold.</summary>
    public static RandomCase Drawn(Protocol protocol, int seed)
    {
        var random = RandomHistories.Blind(protocol, RandomHistories.Long).Sample(1, new Rnd((ulong)seed), 10).Single();
        var known = random.Student;
        return random with
        {
            Student = new StudentCase(known.Student)
            {
                Records = [.. known.Records.Where(record => record.Supersedes is null && protocol.Definition.Attendance.KindOf(record.Code) is not null)
                    .Select(record => new AttendanceRecord(record.Date, record.Minutes, record.Code) { Activity = record.Activity })],
                Facts = known.Facts,
            },
        };
    }

    /// <summary>The case of a seed without timetable and exemptions: its events can be taken one by one, and it is mostly followed in packed form.</summary>
    public static RandomCase WithoutTimetable(Protocol protocol, int seed)
    {
        var random = RandomHistories.Blind(protocol, RandomHistories.Long).Sample(1, new Rnd((ulong)seed), 10).Single();
        return random with { Student = random.Student with { Timetable = [], Exemptions = [], Enrolments = [] } };
    }

    private static Gen<RandomMeasure> Counted(string name, string form, string kinds, int lowest, int highest) =>
        from window in Gen.Elements(Windows)
        from restarts in Restarts
        from practice in Chance.Sometimes(20, Gen.Constant(", activities: [lesson]"))
        select new RandomMeasure(name, $"{name}: {{ {form}, of: {kinds}, {window}{restarts}{practice} }}", lowest, highest);

    private static Gen<RandomMeasure> Run(string name, string kinds, int lowest, int highest) =>
        from window in Chance.Sometimes(40, Gen.Elements(Windows).Select(window => $", {window}"))
        from restarts in Restarts
        select new RandomMeasure(name, $"{name}: {{ streak: school_days, of: {kinds}{window}{restarts} }}", lowest, highest);

    private static Gen<string> Restarts => Chance.Sometimes(30, Gen.Elements("duty_leerplicht", "duty_doorstroompunt", "team_talk").Select(step => $", restarts_after: [{step}]"));

    private static string Document(string calendar, string settles, string lateness, IEnumerable<RandomMeasure> measures, IEnumerable<string> steps) => new StringBuilder()
        .Append("aanwezig: 1\nprotocol: school/random\njurisdiction: nl\nlanguage: nl\ntitle: Eenvoudig\nin_force: { from: 2026-08-01 }\n")
        .Append("calendar: ").Append(calendar).Append('\n').Append(Parameters).Append("facts: { concern: boolean, group_size: integer, since: date, team: text }\n")
        .Append("attendance:\n  codes: { A: present, TL: late, O: unexcused, \"ON\": unknown, Z: sick, V: leave }\n")
        .Append("  lateness: ").Append(lateness).Append("\n  unknown: ").Append(settles).Append("\nmeasures:\n")
        .AppendJoin(string.Empty, measures.Select(measure => $"  {measure.Line}\n"))
        .Append("steps:\n").AppendJoin(string.Empty, steps)
        .ToString();
}
