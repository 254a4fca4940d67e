using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Occurrences.Events;

public class LimitsTests
{
    private const string Lates = "m: { count: records, of: [late], over: school_year, restarts_after: [s] }";
    private static readonly string[] Weekly = [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 1, per: 7 days }")];

    [Theory]
    [InlineData("2026-11-04", "2026-11-10")]
    [InlineData("2026-11-09", "2026-11-10")]
    [InlineData("2026-11-10", "2026-11-10")]
    [InlineData("2026-11-11", "2026-11-11")]
    public void OncePerSevenDays_WaitsUntilTheEighthDay(string second, string occurs) =>
        Assert.Equal(["2026-11-03", occurs], Agreed.By(Lates, Weekly).Onsets(Pupil.Seventeen.Missed("2026-11-03 0:05 late", $"{second} 0:05 late"), "s"));

    [Fact]
    public void StepWhoseConditionLapsedWhileItWaited_DoesNotOccur()
    {
        var protocol = Agreed.By("m: { count: records, of: [late], over: 3 days, restarts_after: [s] }", Weekly);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 0:05 late", "2026-11-05 0:05 late"), "s"));
    }

    [Fact]
    public void TwicePerTwoSchoolWeeks_CountsOnTheSchoolWeekClock()
    {
        // 6 and 8 October; two school weeks after the 6th, the autumn break left out, is 27 October.
        var protocol = Agreed.By(Lates, [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 2, per: 2 school_weeks }")]);
        var pupil = Pupil.Seventeen.Missed("2026-10-06 0:05 late", "2026-10-08 0:05 late", "2026-10-09 0:05 late");
        Assert.Equal(["2026-10-06", "2026-10-08", "2026-10-27"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void Duty_WaitsForItsLimitToo()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [s] }",
            [Agreed.Step("s", "m >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }", "at_most: { times: 1, per: 7 days }")]);
        Assert.Equal(["2026-11-03", "2026-11-10"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-02 8:00", "2026-11-03 8:00", "2026-11-04 8:00", "2026-11-05 8:00"), "s"));
    }
}
