namespace Aanwezig.Tests.Days;

public class MonthTests
{
    [Theory]
    [InlineData("1 months", "2026-11-04", "2026-10-05", "2026-10-02")]
    [InlineData("1 months", "2026-11-05", "2026-10-06", "2026-10-05")]
    [InlineData("1 months", "2026-12-29", "2026-11-30", "2026-11-27")]
    [InlineData("1 months", "2026-12-30", "2026-12-01", "2026-11-30")]
    [InlineData("1 months", "2026-12-31", "2026-12-01", "2026-11-30")]
    [InlineData("1 months", "2027-02-28", "2027-01-29", "2027-01-28")]
    [InlineData("1 months", "2026-03-26", "2026-02-27", "2026-02-26")]
    [InlineData("1 months", "2026-03-30", "2026-03-02", "2026-02-27")]
    [InlineData("1 months", "2026-03-31", "2026-03-02", "2026-02-27")]
    [InlineData("3 months", "2027-02-28", "2026-11-30", "2026-11-27")]
    [InlineData("3 months", "2026-09-15", "2026-08-31", "2026-07-17")]
    [InlineData("3 months, crosses_school_year: true", "2026-09-08", "2026-06-09", "2026-06-08")]
    public void FirstDayOfTheMonths_Counts_AndTheOneBeforeDoesNot(string over, string on, string first, string before)
    {
        var measure = $"{{ total: minutes, of: [unexcused], over: {over} }}";
        Assert.Equal("10", Agreed.Value(measure, Pupil.Seventeen.Missed($"{first} 0:10", $"{before} 0:07"), on));
    }

    [Fact]
    public void Evidence_NamesTheMonthsAsDates()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 1 months }", [Agreed.Step("s", "m >= 5")], inForce: "{ from: 2025-08-01 }");
        var window = protocol.Advice(Pupil.Seventeen.Missed("2026-03-30 6:00"), "2026-03-30", "s").Evidence.Single().Window;
        Assert.Equal(("2026-03-01", "2026-03-30"), (Agreed.Iso(window!.Value.From), Agreed.Iso(window.Value.Until)));
    }

    [Theory]
    [InlineData("2027-01-28", "2027-02-28")]
    [InlineData("2027-01-29", "2027-03-01")]
    [InlineData("2027-02-01", "2027-03-01")]
    [InlineData("2026-11-30", "2026-12-30")]
    public void LimitPerMonth_OpensOnTheSameDate_OrOnTheFirstOfTheNextMonth(string first, string opens)
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [late], over: school_year, restarts_after: [s] }",
            [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 1, per: 1 months }")]);
        var next = Agreed.Iso(Agreed.Day(first).AddDays(first == "2027-01-29" ? 3 : 1));
        Assert.Equal([first, opens], protocol.Onsets(Pupil.Seventeen.Missed($"{first} 0:05 late", $"{next} 0:05 late"), "s"));
    }

    [Theory]
    [InlineData("2027-01-28", "2027-02-28")]
    [InlineData("2027-01-29", "2027-03-01")]
    [InlineData("2027-02-01", "2027-03-01")]
    public void AgainAfterAMonth_IsTheSameDateAsTheLimit(string first, string again)
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [late], over: school_year }", [Agreed.Step("s", "m >= 1", "coach", "again: { after: 1 months }")]);
        Assert.Equal([first, again], protocol.Onsets(Pupil.Seventeen.Missed($"{first} 0:05 late"), "s", "2027-03-27"));
    }
}
