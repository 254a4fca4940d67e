using Aanwezig.Calendars;

namespace Aanwezig.Tests.Calendars;

public class SchoolYearTests
{
    private static readonly DateRange AutumnBreak = new(new DateOnly(2026, 10, 17), new DateOnly(2026, 10, 25));

    [Theory]
    [InlineData("2026-10-16", false)]
    [InlineData("2026-10-17", true)]
    [InlineData("2026-10-25", true)]
    [InlineData("2026-10-26", false)]
    public void BothEnds_LieInARange(string day, bool inside) => Assert.Equal(inside, AutumnBreak.Contains(Agreed.Day(day)));

    [Fact]
    public void Days_AreInOrderWithBothEnds()
    {
        Assert.Equal(9, AutumnBreak.Days.Count());
        Assert.Equal((AutumnBreak.From, AutumnBreak.Until), (AutumnBreak.Days.First(), AutumnBreak.Days.Last()));
        Assert.Equal([AutumnBreak.From], new DateRange(AutumnBreak.From, AutumnBreak.From).Days);
    }

    [Fact]
    public void RangeThatEndsBeforeItBegins_HasNoDay()
    {
        var reversed = new DateRange(AutumnBreak.Until, AutumnBreak.From);

        Assert.Empty(reversed.Days);
        Assert.False(reversed.Contains(AutumnBreak.From));
    }
}
