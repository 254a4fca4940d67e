using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Attendance;

public class CaseCheckTests
{
    private static readonly DateOnly On = new(2026, 11, 30);
    private static readonly StudentCase Sound = new(new Student("S1", new DateOnly(2009, 3, 12)));

    private static AttendanceRecord Record(string id, int minutes = 60, string? supersedes = null, int? hour = null) => new(new DateOnly(2026, 11, 3), minutes, AttendanceKind.Sick)
    {
        Id = id,
        Supersedes = supersedes,
        RecordedAt = hour is { } at ? new DateTime(2026, 11, 4, at, 0, 0) : null,
    };

    private static IEnumerable<string> Mistakes(StudentCase studentCase) => CaseCheck.Of(studentCase, On).Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code.Id}");

    [Fact]
    public void SoundCase_HasNoMistakes() =>
        Assert.Empty(Mistakes(Sound with { Records = [Record("R1"), Record("R2", 0, "R1", 9), Record("R3", 1440, "R1", 10), new(new DateOnly(2026, 11, 3), 60, "A"), new(new DateOnly(2026, 11, 3), 60, "A")] }));

    [Fact]
    public void BirthAfterTheDateAskedAbout_IsReportedOfTheStudent() =>
        Assert.Equal(["student S1 AW5308"], Mistakes(new(new Student("S1", On.AddDays(1)))));

    [Fact]
    public void EnrolmentThatEndsBeforeItBegins_IsReported() =>
        Assert.Equal(["student S1 AW5311"], Mistakes(new(Sound.Student with { EnrolledFrom = On, EnrolledUntil = On.AddDays(-1) })));

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void MinutesThatADayDoesNotHave_AreReported(int minutes) =>
        Assert.Equal(
            ["student S1 AW5301", "student S1 AW5301"],
            Mistakes(Sound with { Records = [Record("R1", minutes)], Timetable = [new ScheduledTime(On, minutes)] }));

    [Theory]
    [InlineData(60, Activity.Lesson, 0)]
    [InlineData(61, Activity.Lesson, 1)]
    [InlineData(480, Activity.Practice, 0)]
    public void LessonOfTheTimetable_EndsByMidnight(int minutes, Activity activity, int mistakes) => Assert.Equal(
        Enumerable.Repeat("student S1 AW5313", mistakes),
        Mistakes(Sound with { Timetable = [new ScheduledTime(On, minutes) { Start = new TimeOnly(23, 0), Activity = activity }] }));

    [Fact]
    public void RecordTwice_IsReported() => Assert.Equal(["student S1 AW5302"], Mistakes(Sound with { Records = [Record("R1"), Record("R1", 5)] }));

    [Fact]
    public void SupersessionThatCannotBe_IsReported()
    {
        Assert.Equal(["student S1 AW5303"], Mistakes(Sound with { Records = [Record("R2", 1, "R1", 9)] }));
        Assert.Equal(["student S1 AW5305"], Mistakes(Sound with { Records = [Record("R1"), Record("R2", 1, "R1", 9), Record("R3", 2, "R1", 9)] }));
        Assert.Equal(["student S1 AW5306"], Mistakes(Sound with { Records = [Record("R1"), Record("R2", 1, "R1")] }));
    }

    [Fact]
    public void CircleOfRecords_IsReportedOfEachInIt_AndOfNoOther()
    {
        var mistakes = CaseCheck.Of(Sound with { Records = [Record("R4", 1, "R3", 12), Record("R1", 1, "R3", 9), Record("R2", 1, "R1", 10), Record("R3", 1, "R2", 11)] }, On).ToList();

        Assert.Equal(["AW5307", "AW5307", "AW5307"], mistakes.Select(mistake => mistake.Code.Id));
        Assert.All(mistakes, mistake => Assert.Equal("`R1`, `R2`, `R3`", mistake.Arguments[0].Value));
    }

    [Fact]
    public void WaivedWithoutReason_IsReported() =>
        Assert.Equal(["student S1 AW5309"], Mistakes(Sound with { Dossier = [new("report_16", On, DossierOutcome.Waived) { Reason = " " }, new("report_16", On, DossierOutcome.Waived) { Reason = "x" }] }));

    [Fact]
    public void ConsentsAtOneInstant_AreReported() =>
        Assert.Equal(["student S1 AW5310"], Mistakes(Sound with { Consents = [Consent(ConsentState.Given), Consent(ConsentState.Given)] }));

    [Fact]
    public void TwoValuesOfAFactAtOnce_AreReported() =>
        Assert.Equal(["student S1 AW5312"], Mistakes(Sound with { Facts = [new("level", "3"), new("level", "4"), new("level", "4", On), new("pathway", "bol")] }));

    [Fact]
    public void DutyWaivedWithoutAReason_IsAMistake()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        var entry = Pupil.Entry("2026-11-04 s waived") with { Reason = null };
        Assert.Throws<InvalidInputException>(() => protocol.On(Pupil.Seventeen.Missed("2026-11-03 6:00").Entered(entry), "2026-11-05"));
    }

    private static Consent Consent(ConsentState state) => new(ConsentScope.ParentContact, state, new DateTime(2026, 9, 1, 12, 0, 0));
}
