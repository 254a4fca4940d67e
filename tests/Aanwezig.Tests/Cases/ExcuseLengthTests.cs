namespace Aanwezig.Tests.Cases;

/// <summary>An excuse counts by itself for no longer than agreed, from the first day of the run.</summary>
public class ExcuseLengthTests
{
    private const string Days = "{ count: days, of: [unexcused], over: school_year }";

    [Theory]
    [InlineData("2026-11-11", "0")]
    [InlineData("2026-11-12", "1")]
    [InlineData("2026-11-13", "2")]
    public void IllnessFromMonday_IsExcusedThroughWednesday(string until, string days) =>
        Assert.Equal(days, Agreed.Value(Days, Ill("2026-11-09", until), "2026-11-20", Rule("3 days")));

    [Theory]
    [InlineData("3 days", "1")]
    [InlineData("4 days", "0")]
    [InlineData("1 school_days", "1")]
    [InlineData("2 school_days", "0")]
    public void IllnessOfFridayAndMonday_LastsFourDaysOrTwoSchoolDays(string longest, string days) =>
        Assert.Equal(days, Agreed.Value(Days, Ill("2026-11-13", "2026-11-16"), "2026-11-20", Rule(longest)));

    [Fact]
    public void DayAtSchoolBetween_StartsTheLengthAnew() =>
        Assert.Equal("0", Agreed.Value(Days, Ill("2026-11-09", "2026-11-11").Missed("2026-11-13 6:00 sick"), "2026-11-20", Rule("3 days")));

    [Fact]
    public void TwoRecordsOfOneDay_AreOneDay() =>
        Assert.Equal("0", Agreed.Value(Days, Pupil.Seventeen.Missed("2026-11-09 2:00 sick", "2026-11-09 1:00 sick"), "2026-11-20", Rule("1 days")));

    [Fact]
    public void DecisionOfAPerson_IsNotTooLong_AndTheDayAfterItIs()
    {
        var asked = Pupil.Record("2026-11-12 6:00 unexcused") with { Id = "a" };
        var decided = asked with { Id = "b", Supersedes = "a", Code = "sick", RecordedAt = Agreed.Moment("2026-11-16T09:00") };
        var pupil = Ill("2026-11-09", "2026-11-11").Registered(asked, decided);

        Assert.Equal("0", Agreed.Value(Days, pupil, "2026-11-20", Rule("3 days")));
        Assert.Equal("1", Agreed.Value(Days, pupil.Missed("2026-11-13 6:00 sick"), "2026-11-20", Rule("3 days")));
    }

    // Four notes a school year, each of at most three days; a doctor's note is another kind.
    [Fact]
    public void FifthNoteOfTheYear_AndTheFourthDayOfOne_WaitForAPerson()
    {
        var protocol = Agreed.By($"m: {Days}", [Agreed.Step("s", "m >= 1")], Rule("3 days", "at_most: 4 spells, per: school_year, "));
        var four = Pupil.Seventeen.Missed("2026-09-07 6:00 sick", "2026-09-21 6:00 sick", "2026-10-05 6:00 sick");

        Assert.Equal(["2026-11-12"], protocol.Onsets(four.Missed("2026-11-09 6:00 sick", "2026-11-10 6:00 sick", "2026-11-11 6:00 sick", "2026-11-12 6:00 sick"), "s"));
        Assert.Equal(["2026-11-23"], protocol.Onsets(four.Missed("2026-11-09 6:00 sick", "2026-11-12 6:00 medical", "2026-11-23 6:00 sick"), "s"));
    }

    [Fact]
    public void TooLong_IsAFinding() =>
        Assert.Equal(["too_long"], Agreed.By($"m: {Days}", [Agreed.Step("s", "m >= 9")], Rule("3 days")).Findings(Ill("2026-11-09", "2026-11-12"), "2026-11-12"));

    private static Pupil Ill(string from, string until) => new(Pupil.Seventeen.MissedDaily(from, until).Case with
    {
        Records = [.. Pupil.Seventeen.MissedDaily(from, until).Case.Records.Select(record => record with { Code = "sick" })],
    });

    private static string Rule(string longest, string more = "") => $"attendance: {{ excuses: {{ sick: {{ {more}no_longer_than: {longest}, otherwise: unexcused }} }} }}";
}
