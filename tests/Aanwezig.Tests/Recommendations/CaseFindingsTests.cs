namespace Aanwezig.Tests.Recommendations;

public class CaseFindingsTests
{
    private const string Week = "m: { total: hours, of: [unexcused], over: 7 days }";
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";

    // Two reports that stand beside each other: 3 and 17 November.
    private static readonly Protocol Reports = Agreed.By(Week, [Agreed.Step("report", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);

    private static Pupil Twice => Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 6:00");

    [Fact]
    public void WaivedDuty_IsAFinding() =>
        Assert.Contains(Reports.Findings(Twice.Did("2026-11-18 report waived"), "2026-11-20"), code => code.Contains("waived", StringComparison.Ordinal));

    [Fact]
    public void MissingFact_IsAFindingAndNoTaskTowardsTheStudent()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and level <= 2")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Empty(protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Held(pupil, "2026-11-03"));
        Assert.Equal(["missing_fact"], protocol.Findings(pupil, "2026-11-03"));
        Assert.Empty(protocol.Findings(pupil.Fact("level", "3"), "2026-11-03"));
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Missed("2026-11-03 4:00"), "2026-11-03"));
    }
}
