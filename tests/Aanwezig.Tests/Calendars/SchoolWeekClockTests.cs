using Aanwezig.Calendars;

namespace Aanwezig.Tests.Calendars;

/// <summary>Four weeks from Monday 5 October 2026: without school, with it, with the autumn break, and with school on one Wednesday.</summary>
public class SchoolWeekClockTests
{
    private static readonly SchoolWeekClock Clock = new(
        new DateRange(Agreed.Day("2026-10-05"), Agreed.Day("2026-11-01")),
        day => (day >= Agreed.Day("2026-10-12") && day <= Agreed.Day("2026-10-16")) || day == Agreed.Day("2026-10-28"));

    [Theory]
    [InlineData("2026-10-05", -1)]
    [InlineData("2026-10-11", -1)]
    [InlineData("2026-10-12", 0)]
    [InlineData("2026-10-18", 6)]
    [InlineData("2026-10-19", 6)]
    [InlineData("2026-10-25", 6)]
    [InlineData("2026-10-26", 7)]
    [InlineData("2026-11-01", 13)]
    public void ClosedWeek_DoesNotExist(string day, int number) => Assert.Equal(number, Clock[Agreed.Day(day)]);

    [Theory]
    [InlineData("2026-09-01", -1)]
    [InlineData("2026-12-01", 13)]
    public void DayOutsideTheRange_HasTheNumberOfTheNearest(string day, int number) => Assert.Equal(number, Clock[Agreed.Day(day)]);

    [Theory]
    [InlineData(-20, "2026-10-05")]
    [InlineData(0, "2026-10-12")]
    [InlineData(6, "2026-10-18")]
    [InlineData(7, "2026-10-26")]
    [InlineData(13, "2026-11-01")]
    [InlineData(14, null)]
    public void FirstDayOfANumber_IsFound(int number, string? day) => Assert.Equal(day, Clock.FirstWith(number) is { } first ? Agreed.Iso(first) : null);
}
