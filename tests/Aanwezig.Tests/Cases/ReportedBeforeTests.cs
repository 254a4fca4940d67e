namespace Aanwezig.Tests.Cases;

/// <summary>What must be reported beforehand: by the moment it starts, or some days before.</summary>
public class ReportedBeforeTests
{
    private const string Hours = "{ total: hours, of: [unexcused], over: 4 school_weeks }";

    [Theory]
    [InlineData("2026-11-10T08:59", "09:00", "0")]
    [InlineData("2026-11-10T09:00", "09:00", "0")]
    [InlineData("2026-11-10T09:01", "09:00", "6")]
    [InlineData("2026-11-10T23:59", null, "0")]
    [InlineData("2026-11-11T00:00", null, "6")]
    [InlineData(null, "09:00", "0")]
    public void LeaveMustBeReportedByItsStart(string? reported, string? start, string hours) =>
        Assert.Equal(hours, Agreed.Value(Hours, Leave("2026-11-10", reported, start), "2026-11-20", Rule("start")));

    // Where starts say nothing, it is as without a start: on its own date at the latest.
    [Theory]
    [InlineData("2026-11-10T23:59", "0")]
    [InlineData("2026-11-11T00:00", "6")]
    public void LeaveMustBeReportedByItsDate_WhereStartsAreIgnored(string reported, string hours) => Assert.Equal(
        hours,
        Agreed.Value(Hours, Leave("2026-11-10", reported, "00:00"), "2026-11-20", Rule("start").Replace("{ excuses", "{ starts: ignored, excuses", StringComparison.Ordinal)));

    // Monday 26 October is the first school day after the holiday of 17 to 25 October; Thursday 15 October is the second school day before it.
    [Theory]
    [InlineData("2 school_days", "2026-10-15T23:59", "0")]
    [InlineData("2 school_days", "2026-10-16T00:00", "6")]
    [InlineData("2 working_days", "2026-10-22T12:00", "0")]
    [InlineData("2 working_days", "2026-10-23T00:00", "6")]
    [InlineData("2 days", "2026-10-24T12:00", "0")]
    [InlineData("2 days", "2026-10-25T00:00", "6")]
    [InlineData("1 days", "2026-10-25T23:59", "0")]
    [InlineData("1 days", "2026-10-26T00:00", "6")]
    public void LeaveMustBeReportedSomeDaysBefore(string before, string reported, string hours) =>
        Assert.Equal(hours, Agreed.Value(Hours, Leave("2026-10-26", reported, "09:00"), "2026-11-06", Rule(before)));

    [Fact]
    public void BeforeTheCalendar_NothingIsTooLate() =>
        Assert.Equal("0", Agreed.Value(Hours.Replace("4 school_weeks", "school_year", StringComparison.Ordinal), Leave("2025-09-01", "2025-09-01T12:00", null), "2025-09-10", Rule("20 school_days")));

    [Fact]
    public void ReportedTooLate_IsReportedAsSuch() =>
        Assert.Equal(["reported_late"], Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 99")], Rule("start")).Findings(Leave("2026-11-10", "2026-11-10T10:00", "09:00"), "2026-11-10"));

    private static Pupil Leave(string date, string? reported, string? start) => Pupil.Seventeen.Registered(Pupil.Record($"{date} 6:00 leave") with
    {
        ReportedAt = reported is null ? null : Agreed.Moment(reported),
        Start = start is null ? null : TimeOnly.ParseExact(start, "HH:mm", System.Globalization.CultureInfo.InvariantCulture),
    });

    private static string Rule(string before) => $"attendance: {{ excuses: {{ leave: {{ reported_before: {before}, otherwise: unexcused }} }} }}";
}
