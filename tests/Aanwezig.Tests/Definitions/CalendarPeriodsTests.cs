using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class CalendarPeriodsTests
{
    private static readonly DateRange First = Range("2025-08-01", "2026-07-31");
    private static readonly DateRange Second = Range("2026-08-01", "2027-07-31");

    // Terms are named for the first year alone, half-years for the second.
    private static readonly SchoolYear[] Years = [new(First, [], [Range("2025-08-01", "2025-12-31")], []), new(Second, [], [], [Range("2026-08-01", "2027-01-31")])];

    [Theory]
    [InlineData(WindowPeriod.Term, "2025-09-01", "2026-07-31", null)]
    [InlineData(WindowPeriod.Term, "2025-09-01", "2026-08-01", "2026-08-01")]
    [InlineData(WindowPeriod.HalfYear, "2026-08-01", "2027-07-31", null)]
    [InlineData(WindowPeriod.HalfYear, "2026-07-31", "2027-07-31", "2025-08-01")]
    [InlineData(WindowPeriod.SchoolYear, "2025-08-01", "2027-07-31", null)]
    [InlineData(WindowPeriod.Quarter, "2025-08-01", "2027-07-31", null)]
    public void YearWithoutAPeriod_IsTheFirstThatLacksIt(WindowPeriod period, string from, string until, string? lacking) => Assert.Equal(
        lacking, CalendarPeriods.YearWithout(Years, period, Agreed.Day(from), Agreed.Day(until)) is { } year ? Agreed.Iso(year.Range.From) : null);

    [Fact]
    public void PeriodsOfAYear_AreThoseThatItsDocumentNames()
    {
        Assert.Equal(Years[0].Terms, CalendarPeriods.Of(Years[0], WindowPeriod.Term));
        Assert.Equal(Years[1].HalfYears, CalendarPeriods.Of(Years[1], WindowPeriod.HalfYear));
    }

    private static DateRange Range(string from, string until) => new(Agreed.Day(from), Agreed.Day(until));
}
