namespace Aanwezig.Tests.Measures.Runs;

public class RunTests
{
    private const string Longest = "{ streak: school_days, of: [sick], longest: true }";

    [Theory]
    [InlineData("2026-11-02", "1")]
    [InlineData("2026-11-04", "3")]
    [InlineData("2026-11-05", "3")]
    [InlineData("2026-11-10", "3")]
    [InlineData("2026-11-12", "4")]
    public void LongestRun_StaysAfterItIsOver(string on, string days) =>
        Assert.Equal(days, Agreed.Value(Longest, Pupil.Sick("2026-11-02,2026-11-03,2026-11-04,2026-11-09,2026-11-10,2026-11-11,2026-11-12"), on));

    [Theory]
    [InlineData("2026-11-10", "3")]
    [InlineData("2026-11-11", "2")]
    [InlineData("2026-11-13", "0")]
    public void LongestRun_IsThatOfItsWindow(string on, string days) =>
        Assert.Equal(days, Agreed.Value(
            "{ streak: school_days, of: [sick], longest: true, over: 7 days }",
            Pupil.Sick("2026-11-04,2026-11-05,2026-11-06"),
            on));

    [Fact]
    public void LongestRun_GoesOnOverTheAutumnBreak() =>
        Assert.Equal("2", Agreed.Value(Longest, Pupil.Sick("2026-10-16,2026-10-26"), "2026-11-30"));

    [Fact]
    public void LongestRunOfSchoolWeeks_IsAsLongAsItWasOnItsLastWeekend() =>
        Assert.Equal("4", Agreed.Value(
            "{ streak: school_weeks, of: [unexcused], longest: true }",
            Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-27"),
            "2026-12-18"));

    [Fact]
    public void LongestRun_WithAnOpenReasonBetween_IsUncertain() =>
        Assert.Equal("2..4", Agreed.Value(
            Longest,
            Pupil.Sick("2026-11-02,2026-11-04,2026-11-05").Missed("2026-11-03 6:00 unknown"),
            "2026-11-30"));

    [Fact]
    public void SecondRunAsLongAsTheFirst_BringsNothingNew()
    {
        var protocol = Agreed.By($"m: {Longest}", [Agreed.Step("s", "m >= 2")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Sick("2026-11-02,2026-11-03,2026-11-09,2026-11-10"), "s"));
    }

    [Theory]
    [InlineData("5:59", "0")]
    [InlineData("6:00", "1")]
    [InlineData("6:01", "1")]
    public void HoursInARun_ReachTheirLimitExactly(string second, string occurrences)
    {
        var protocol = Agreed.By("m: { streak: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 12")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-06 6:00", $"2026-11-09 {second}");
        Assert.Equal(occurrences, protocol.Onsets(pupil, "s").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void HoursInARun_AreGoneWhenItBreaks()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-02 6:00", "2026-11-04 2:30");
        Assert.Equal("2.5", Agreed.Value("{ streak: hours, of: [unexcused] }", pupil, "2026-11-04"));
        Assert.Equal("6", Agreed.Value("{ streak: hours, of: [unexcused], longest: true }", pupil, "2026-11-04"));
        Assert.Equal("0", Agreed.Value("{ streak: hours, of: [unexcused] }", pupil, "2026-11-05"));
    }

    [Theory]
    [InlineData("lesson_days", "2")]
    [InlineData("school_days", "1")]
    public void DayOfPracticeAlone_IsNoDayWithLessons(string unit, string days)
    {
        var pupil = Pupil.Sick("2026-11-03,2026-11-05").Scheduled("2026-11-03 6:00", "2026-11-04 8:00 practice", "2026-11-05 6:00");
        Assert.Equal(days, Agreed.Value($"{{ streak: {unit}, of: [sick], practice: ignored }}", pupil, "2026-11-05"));
    }

    [Fact]
    public void LessonDaysWithoutATimetable_AreSchoolDays() =>
        Assert.Equal("1", Agreed.Value("{ streak: lesson_days, of: [sick] }", Pupil.Sick("2026-11-03,2026-11-05"), "2026-11-05"));
}
