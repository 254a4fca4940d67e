namespace Aanwezig.Tests.Measures.Runs;

public class SameWeekdayTests
{
    private const string Unexcused = "{ streak: same_weekday, of: [unexcused] }";

    [Theory]
    [InlineData("2026-11-02", "1")]
    [InlineData("2026-11-08", "1")]
    [InlineData("2026-11-09", "2")]
    [InlineData("2026-11-13", "2")]
    [InlineData("2026-11-16", "3")]
    [InlineData("2026-11-22", "3")]
    [InlineData("2026-11-23", "0")]
    public void Mondays_StayInARow_UntilAMondayIsAttended(string on, string weeks) =>
        Assert.Equal(weeks, Agreed.Value(Unexcused, Mondays(2, 9, 16), on));

    [Theory]
    [InlineData(new int[] { 2, 9 })]
    [InlineData(new int[] { 2, 9, 16 }, "2026-11-16")]
    [InlineData(new int[] { 2, 9, 16, 23 }, "2026-11-16")]
    [InlineData(new int[] { 2, 16, 23 })]
    public void ThreeMondaysInARow_OccurOnTheThird(int[] mondays, params string[] onsets)
    {
        var protocol = Agreed.By($"m: {Unexcused}", [Agreed.Step("s", "m >= 3")]);
        Assert.Equal(onsets, protocol.Onsets(Mondays(mondays), "s"));
    }

    [Theory]
    [InlineData("2026-10-12,2026-10-26", "2026-10-26")]
    [InlineData("2026-12-14,2027-01-04", "2027-01-04")]
    [InlineData("2027-03-22,2027-04-05", "2027-04-05")]
    public void WeeksWithoutSchoolOnThatDay_NeitherBreakNorLengthen(string missed, string on) =>
        Assert.Equal("2", Agreed.Value(Unexcused, Pupil.Seventeen.Missed([.. missed.Split(',').Select(day => $"{day} 1:00")]), on));

    [Fact]
    public void DifferentWeekdays_DoNotAddUp() =>
        Assert.Equal("1", Agreed.Value(Unexcused, Pupil.Seventeen.Missed("2026-11-02 1:00", "2026-11-10 1:00", "2026-11-16 1:00"), "2026-11-16"));

    [Fact]
    public void OfSeveralWeekdays_TheLongestIsReported()
    {
        var protocol = Agreed.By($"m: {Unexcused}", [Agreed.Step("s", "m >= 3")]);
        var pupil = Pupil.Seventeen.Missed("2026-10-30 1:00", "2026-11-06 1:00", "2026-11-09 1:00", "2026-11-13 1:00");
        var evidence = protocol.Advice(pupil, "2026-11-13", "s").Evidence.Single();

        Assert.Equal(DayOfWeek.Friday, evidence.Weekday);
        Assert.Equal(["2026-10-30", "2026-11-06", "2026-11-13"], evidence.Counted.Select(item => Agreed.Iso(item.Record.Date)));
        Assert.Equal(["2026-11-09"], evidence.LeftOut.Select(item => Agreed.Iso(item.Record.Date)));
    }

    [Fact]
    public void OfRunsAsLongAsEachOther_TheFirstIsReported()
    {
        var protocol = Agreed.By($"m: {Unexcused}", [Agreed.Step("s", "m >= 2")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-02 1:00", "2026-11-03 1:00", "2026-11-09 1:00", "2026-11-10 1:00");

        Assert.Equal(DayOfWeek.Monday, protocol.Advice(pupil, "2026-11-10", "s").Evidence.Single().Weekday);
        Assert.Equal(["2026-11-09"], protocol.Onsets(pupil, "s", "2026-11-15"));
    }

    [Fact]
    public void LongestRun_StandsAfterItIsOver() =>
        Assert.Equal("3", Agreed.Value("{ streak: same_weekday, of: [unexcused], longest: true }", Mondays(2, 9, 16), "2026-12-18"));

    [Fact]
    public void OneWeekdayAlone_IsAskedForWithWhere() => Assert.Equal(
        "2",
        Agreed.Value(
            "{ streak: same_weekday, of: [unexcused], where: weekday == \"monday\" }",
            Mondays(9, 16).Missed("2026-11-06 1:00", "2026-11-13 1:00", "2026-10-30 1:00"),
            "2026-11-16"));

    [Theory]
    [InlineData("2026-11-10 4:00 lesson")]
    [InlineData("2026-11-09 8:00 practice")]
    public void DayWithoutWhatTheMeasureLooksAt_NeitherBreaksNorLengthens(string week) => Assert.Equal(
        "2",
        Agreed.Value("{ streak: same_weekday, of: [unexcused], practice: ignored }", Mondays(2, 16).Scheduled(week), "2026-11-16"));

    [Fact]
    public void OpenReason_IsUncertain() =>
        Assert.Equal("1..3", Agreed.Value(Unexcused, Mondays(2, 16).Missed("2026-11-09 1:00 unknown"), "2026-11-16"));

    [Fact]
    public void NewSchoolYear_BeginsAnew() => Assert.Equal(
        "1",
        Agreed.Value(Unexcused, Pupil.Seventeen.Missed("2026-07-06 1:00", "2026-07-13 1:00", "2026-08-31 1:00"), "2026-08-31"));

    private static Pupil Mondays(params int[] days) => Pupil.Seventeen.Missed([.. days.Select(day => $"2026-11-{day:00} 1:00")]);
}
