using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Tests.Measures.Tallies;

public class RecordSelectionTests
{
    private const string Friday = "2026-11-06";

    [Theory]
    [InlineData("weekday == \"friday\"", "2")]
    [InlineData("weekday == \"thursday\"", "1")]
    [InlineData("weekday in (\"thursday\", \"friday\")", "3")]
    [InlineData("not (weekday == \"friday\")", "1")]
    [InlineData("minutes > 30", "2")]
    [InlineData("minutes >= 30", "3")]
    [InlineData("subject == \"wiskunde\"", "2")]
    [InlineData("starts >= \"13:00\"", "1")]
    [InlineData("starts < \"13:00\"", "2")]
    [InlineData("weekday == \"friday\" and minutes <= 30", "1")]
    public void Where_ChoosesAmongRecords(string where, string records)
    {
        var pupil = Pupil.Seventeen.Registered(
            Lesson("2026-11-05", 60, "wiskunde", 9),
            Lesson(Friday, 30, "wiskunde", 9),
            Lesson(Friday, 45, "taal", 13));
        Assert.Equal(records, Agreed.Value($"{{ count: records, of: [unexcused], where: '{where}' }}", pupil, Friday));
    }

    [Fact]
    public void RecordThatDoesNotSayItsStart_MayOrMayNotCount_AndIsNoTaskForTheStudent()
    {
        const string measure = "{ count: records, of: [unexcused], where: 'starts >= \"13:00\"' }";
        var pupil = Pupil.Seventeen.Registered(Lesson("2026-11-05", 60, "taal", 13)).Missed($"{Friday} 1:00");
        Assert.Equal("1..2", Agreed.Value(measure, pupil, Friday));
        var protocol = Agreed.By($"m: {measure}", [Agreed.Step("s", "m >= 2")]);
        Assert.Empty(protocol.Recommended(pupil, Friday));
        Assert.Empty(protocol.Held(pupil, Friday));
        Assert.Equal(["not_said"], protocol.Findings(pupil, Friday));
    }

    [Fact]
    public void SameWeekdayInARow_IsCountedOverItsWindow()
    {
        var protocol = Agreed.By("m: { count: days, of: [sick], where: 'weekday == \"friday\"', over: 3 school_weeks }", [Agreed.Step("s", "m >= 3")]);
        Assert.Equal(["2026-11-20"], protocol.Onsets(Pupil.Sick("2026-11-06,2026-11-13,2026-11-20"), "s"));
        Assert.Empty(protocol.Onsets(Pupil.Sick("2026-11-06,2026-11-13,2026-11-19"), "s"));
    }

    [Fact]
    public void RecordsThatWhereLeavesOut_AreReportedInTheEvidence()
    {
        var protocol = Agreed.By("m: { total: minutes, of: [unexcused], where: minutes > 30 }", [Agreed.Step("s", "m >= 31")]);
        var evidence = protocol.Advice(Pupil.Seventeen.Missed($"{Friday} 0:31", $"{Friday} 0:30"), Friday, "s").Evidence.Single();
        Assert.Equal(31, evidence.Counted.Single().Minutes);
        Assert.Equal(Explanations.LeftOutReason.OtherRecord, evidence.LeftOut.Single().Reason);
        Assert.Equal("minutes > 30", evidence.Settings!.Where);
    }

    [Theory]
    [InlineData("[unexcused]", "1..7")]
    [InlineData("[unexcused, unknown]", "7")]
    [InlineData("[unexcused, late]", "1..7")]
    [InlineData("{ codes: [O] }", "1..7")]
    [InlineData("{ codes: [O, \"ON\"] }", "7")]
    public void OpenReason_MakesAnIntervalWhereItMayTurnOutToBeOfTheMeasure(string of, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ total: hours, of: {of} }}",
            Pupil.Seventeen.Missed("2026-11-02 1:00 O", "2026-11-03 6:00 ON"),
            "2026-11-03",
            "attendance: { codes: { O: unexcused, \"ON\": unknown } }"));

    [Theory]
    [InlineData("late")]
    [InlineData("left_early")]
    [InlineData("sent_out")]
    [InlineData("present")]
    public void OpenReason_NeverTurnsOutToBePresence(string kind) =>
        Assert.Equal("1", Agreed.Value(
            $"{{ count: records, of: [{kind}] }}", Pupil.Seventeen.Missed($"2026-11-02 1:00 {kind}", "2026-11-03 6:00 unknown"), "2026-11-03"));

    private static AttendanceRecord Lesson(string day, int minutes, string subject, int hour) =>
        new(Agreed.Day(day), minutes, "unexcused") { Subject = subject, Start = new TimeOnly(hour, 0) };
}
