using Aanwezig.Definitions;
using Aanwezig.Occurrences.Events;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Occurrences.Events;

public class LimitRuleTests
{
    // The window of seven days that ends on Tuesday 10 November starts on Wednesday 4 November.
    [Theory]
    [InlineData("2026-11-03", false)]
    [InlineData("2026-11-04", true)]
    [InlineData("2026-11-09", true)]
    [InlineData("2026-11-10", false)] // what occurs today counts from tomorrow
    [InlineData("2026-11-11", false)]
    public void WindowCounts_BothItsEnds_ButNotTheDayItself(string time, bool counts) =>
        Assert.Equal(counts, LimitRule.Counts(Agreed.Day(time).DayNumber, Agreed.Day("2026-11-04").DayNumber, Agreed.Day("2026-11-10").DayNumber));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void LimitOfTwo_BarsFromTheSecondOn(int times, bool bars) =>
        Assert.Equal(bars, LimitRule.Bars(new AtMost(2, new Duration(7, TimeUnit.Days)), times));

    [Theory]
    [InlineData("occurred")]
    [InlineData("done")]
    public void SevenDaysFromATuesday_BarUntilMonday_WhateverIsCounted(string counting)
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [late], over: school_year, restarts_after: [s] }",
            [Agreed.Step("s", "m >= 1", "coach", $"at_most: {{ times: 1, per: 7 days, counting: {counting} }}")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:05 late", "2026-11-05 0:05 late").Did("2026-11-03 s done");
        Assert.Equal(["2026-11-03", "2026-11-10"], protocol.Onsets(pupil, "s"));
        Assert.Equal(["s at_most"], protocol.Held(pupil, "2026-11-09"));
        Assert.Equal((DateOnly?)Agreed.Day("2026-11-10"), Assert.Single(protocol.On(pupil, "2026-11-09").Withheld).Release.Date);
        Assert.Empty(protocol.Held(pupil, "2026-11-10"));
    }
}
