using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Fixtures;

/// <summary>A hand-made answer: three unexcused days make sixteen hours in four school weeks, and the talk with parents waits.</summary>
internal static class SampleAssessment
{
    public static readonly DateOnly On = new(2026, 11, 18);

    public static LocalizedText Text(string nl, string en) =>
        new("nl", new Dictionary<string, string> { ["nl"] = nl, ["en"] = en });

    public static Receipt Receipt { get; } = new("0.1.0", "roc-voorbeeld", "2026.1", "aa11", "nl", "bb22", "nl/midden", "cc33", On, null);

    public static JurisdictionDefinition Jurisdiction { get; } = ProtocolLibrary.Embedded.Jurisdiction("nl")!;

    public static ProtocolDefinition Protocol { get; } = new()
    {
        Name = "roc-voorbeeld",
        Jurisdiction = "nl",
        InForceFrom = new DateOnly(2026, 8, 1),
        Steps =
        [
            new StepDefinition { Id = "coach_talk", Index = 0, When = new Constant(true), Contact = "student", Title = Text("Gesprek met je SLB'er", "Talk with your coach") },
            new StepDefinition { Id = "report_16", Index = 1, When = new Constant(true), Contact = "leerplicht", Title = Text("Melding bij leerplicht", "Report to leerplicht") },
            Rung("late_9", 2),
            Rung("late_12", 3),
        ],
        Measures =
        [
            new MeasureDefinition
            {
                Name = "to_report",
                Form = MeasureForm.Total,
                Unit = MeasureUnit.Hours,
                Kinds = [AttendanceKind.Unexcused, AttendanceKind.Late, AttendanceKind.LeftEarly],
            },
            new MeasureDefinition { Name = "sick_days", Form = MeasureForm.Streak, Unit = MeasureUnit.SchoolDays, Kinds = [AttendanceKind.Sick] },
            new MeasureDefinition
            {
                Name = "missed_at_practice",
                Form = MeasureForm.Streak,
                Unit = MeasureUnit.SchoolDays,
                Kinds = [AttendanceKind.Unexcused, AttendanceKind.Luxury, AttendanceKind.Unknown],
                Activities = [Activity.Practice],
            },
            new MeasureDefinition { Name = "reports", Form = MeasureForm.Steps, Unit = MeasureUnit.Steps, Steps = ["report_16"] },
        ],
    };

    public static Assessment Full() => new()
    {
        Student = "s-104",
        On = On,
        Protocol = Protocol,
        Jurisdiction = Jurisdiction,
        Presence = new Presence(new DateOnly(2026, 8, 31), On, 41 * 60, 50 * 60),
        Recommendations = [Talk(), Report()],
        Withheld = [Parents()],
        Upcoming = [Near()],
        Ungrounded = [TakenBack()],
        Findings = [Double()],
        Receipt = Receipt,
    };

    /// <summary>An answer with nothing but what is handed over.</summary>
    public static Assessment Quiet(
        IReadOnlyList<Withheld>? withheld = null,
        IReadOnlyList<Upcoming>? upcoming = null,
        IReadOnlyList<Ungrounded>? ungrounded = null,
        IReadOnlyList<Finding>? findings = null,
        Receipt? receipt = null) => new()
        {
            Student = "s-105",
            On = On,
            Protocol = Protocol,
            Jurisdiction = Jurisdiction,
            Withheld = withheld ?? [],
            Upcoming = upcoming ?? [],
            Ungrounded = ungrounded ?? [],
            Findings = findings ?? [],
            Receipt = receipt ?? Receipt,
        };

    private static StepDefinition Rung(string id, int index) =>
        new() { Id = id, Index = index, When = new Constant(true), Contact = "student", Title = Text(id, id), Ladder = "on_time" };

    private static Recommendation Talk() => new()
    {
        Id = "roc-voorbeeld/coach_talk/s-104/2026-11-03",
        Step = "coach_talk",
        Title = Text("Gesprek met je SLB'er", "Talk with your coach"),
        Contact = "student",
        Who = "coach",
        WhoTitle = Text("SLB'er", "coach"),
        How = [Channel.InPerson, Channel.Phone],
        Onset = new DateOnly(2026, 11, 3),
        Start = new DateOnly(2026, 11, 3),
        Due = new DateOnly(2026, 11, 6),
        Overdue = true,
        Decision = Decision.May,
        Tell = Disclosed.Reasons,
        Topics = ["ask_consent"],
        Why = Text("We missen je, en horen graag wat er speelt.", "We miss you, and would like to hear how you are."),
    };

    private static Recommendation Report() => new()
    {
        Id = "roc-voorbeeld/report_16/s-104/2026-11-18",
        Step = "report_16",
        Title = Text("Melding bij leerplicht", "Report to leerplicht"),
        Contact = "leerplicht",
        Who = "coordinator",
        WhoTitle = Text("verzuimcoördinator", "attendance coordinator"),
        How = [Channel.Portal],
        Onset = On,
        Start = On,
        Due = new DateOnly(2026, 11, 25),
        Decision = Decision.Must,
        Duty = "lpw_21a",
        Reference = "Leerplichtwet 1969 art. 21a lid 2",
        Report = new ReportFields("uren_16", new DateOnly(2026, 11, 3), On, 960, 3, false),
        Tell = Disclosed.Dates,
        Evidence = [Hours(), Minor()],
    };

    private static Evidence Hours() => new()
    {
        Measure = "to_report",
        Verdict = Verdict.Met,
        Value = Interval.Exactly(16),
        Unit = MeasureUnit.Hours,
        Operator = ComparisonOperator.AtLeast,
        Threshold = 16,
        ThresholdText = "16",
        Window = new DateRange(new DateOnly(2026, 10, 15), On),
        Settings = new CountingSettings(MeasureUnit.Hours, null, PracticeMode.Counts, new Lateness(LatenessMode.Each, 60), true, new DateOnly(2026, 10, 1)),
        Counted =
        [
            Missed(new DateOnly(2026, 11, 3), "r1", 360),
            Missed(new DateOnly(2026, 11, 12), "r2", 360),
            new CountedRecord(
                new AttendanceRecord(On, 240, "O") { Start = new TimeOnly(9, 0), Activity = Activity.Practice, Subject = "zorg" },
                AttendanceKind.Unexcused,
                240),
        ],
        LeftOut =
        [
            new LeftOutRecord(new AttendanceRecord(new DateOnly(2026, 9, 29), 120, AttendanceKind.LeftEarly) { Id = "r0" }, AttendanceKind.LeftEarly, LeftOutReason.BeforeWindow),
        ],
        KnownSince = new DateTime(2026, 11, 18, 16, 5, 0),
        At = new SourceSpan("roc-voorbeeld.yaml", 57, 11, 15),
    };

    private static Evidence Minor() => new() { Measure = "leerplichtig", Verdict = Verdict.Met, Text = "true", At = new SourceSpan("roc-voorbeeld.yaml", 57, 11, 15) };

    private static CountedRecord Missed(DateOnly date, string id, int minutes) =>
        new(new AttendanceRecord(date, minutes, "O") { Id = id }, AttendanceKind.Unexcused, minutes);

    private static Withheld Parents() => new()
    {
        Step = "parents_call",
        Title = Text("Bellen met je ouders", "A call with your parents"),
        Onset = new DateOnly(2026, 11, 3),
        Guard = GuardName.After,
        Also = [GuardName.StudentFirst],
        Reason = new Sentence(new Wording("eerst komt `{step}`", "`{step}` comes first"), new Argument("step", "coach_talk")),
        Release = new Release(new Sentence(new Wording("leg vast wat er van `{step}` kwam", "note what came of `{step}`"), new Argument("step", "coach_talk")), null),
    };

    private static Upcoming Near() => new(
        "team_talk",
        Text("Gesprek met het team", "Talk with the team"),
        "to_report",
        MeasureUnit.Hours,
        new Interval(new ExactNumber(27, 2), new ExactNumber(27, 2)),
        16,
        new ExactNumber(5, 2),
        [new FallsOut(new DateOnly(2026, 11, 24), 4)]);

    private static Ungrounded TakenBack() => new(
        "letter",
        Text("Brief aan je ouders", "Letter to your parents"),
        new DateOnly(2026, 10, 8),
        new DateOnly(2026, 10, 7),
        IfCorrected.Tell,
        new Sentence(new Wording("de les van {date} bleek vervallen", "the lesson of {date} turned out to be cancelled"), new Argument("date", "2026-10-07")));

    private static Finding Double() => new(
        "possible_duplicate",
        new Sentence(new Wording("twee registraties zijn gelijk", "two records are the same")),
        ["r1", "r2"]);
}
