using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Days;

/// <summary>Region Midden in autumn 2026: no school from 17 to 25 October.</summary>
public class DurationsOfDaysTests
{
    private static readonly StudentDays Midden = new(Agreed.Midden, []);

    [Theory]
    [InlineData(1, TimeUnit.Days, "2026-11-10", "2026-11-10")]
    [InlineData(7, TimeUnit.Days, "2026-11-10", "2026-11-04")]
    [InlineData(2, TimeUnit.Weeks, "2026-11-10", "2026-10-28")]
    [InlineData(3, TimeUnit.SchoolDays, "2026-10-26", "2026-10-15")]
    [InlineData(1, TimeUnit.SchoolDays, "2026-10-25", "2026-10-16")]
    [InlineData(4, TimeUnit.SchoolWeeks, "2026-11-09", "2026-10-06")]
    [InlineData(1, TimeUnit.SchoolWeeks, "2026-10-21", "2026-10-12")]
    [InlineData(2, TimeUnit.Months, "2026-11-15", "2026-09-16")]
    [InlineData(1, TimeUnit.Months, "2027-03-30", "2027-03-01")]
    public void RollingWindow_EndsOnTheDayItself(int count, TimeUnit unit, string on, string first) =>
        Assert.Equal(first, Agreed.Iso(DurationsOfDays.WindowStart(Midden, Agreed.Day(on), new Duration(count, unit), aligned: false)));

    [Theory]
    [InlineData(1, TimeUnit.Weeks, "2026-11-10", "2026-11-09")]
    [InlineData(2, TimeUnit.Weeks, "2026-11-10", "2026-11-02")]
    [InlineData(2, TimeUnit.Weeks, "2026-11-08", "2026-10-26")]
    [InlineData(4, TimeUnit.SchoolWeeks, "2026-11-09", "2026-10-12")]
    [InlineData(1, TimeUnit.SchoolWeeks, "2026-11-15", "2026-11-09")]
    public void AlignedWindow_BeginsOnAMonday(int count, TimeUnit unit, string on, string first) =>
        Assert.Equal(first, Agreed.Iso(DurationsOfDays.WindowStart(Midden, Agreed.Day(on), new Duration(count, unit), aligned: true)));

    [Theory]
    [InlineData(3, TimeUnit.Days, "2026-10-16", "2026-10-19")]
    [InlineData(3, TimeUnit.Weeks, "2026-11-03", "2026-11-24")]
    [InlineData(3, TimeUnit.SchoolDays, "2026-10-16", "2026-10-28")]
    [InlineData(5, TimeUnit.WorkingDays, "2026-10-16", "2026-10-23")]
    [InlineData(0, TimeUnit.SchoolDays, "2026-10-17", "2026-10-26")]
    [InlineData(0, TimeUnit.WorkingDays, "2026-10-17", "2026-10-19")]
    [InlineData(0, TimeUnit.SchoolDays, "2026-10-16", "2026-10-16")]
    [InlineData(1, TimeUnit.SchoolWeeks, "2026-10-16", "2026-10-30")]
    [InlineData(1, TimeUnit.Months, "2026-11-15", "2026-12-15")]
    [InlineData(1, TimeUnit.Months, "2027-01-31", "2027-03-01")]
    public void WhatLiesAfterADay_IsCountedFromTheDayBehindIt(int count, TimeUnit unit, string from, string day) =>
        Assert.Equal(Agreed.Day(day), DurationsOfDays.After(Midden, Agreed.Day(from), new Duration(count, unit)));

    [Fact]
    public void BeyondTheCalendar_ThereIsNoDay()
    {
        var last = Agreed.Midden.Range.Until;
        Assert.Equal(last, DurationsOfDays.After(Midden, last.AddDays(-1), new Duration(1, TimeUnit.Days)));
        Assert.Null(DurationsOfDays.After(Midden, last, new Duration(1, TimeUnit.Days)));
    }
}
