using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Recommendations;

public class LimitHoldTests
{
    private const string Lates = "m: { count: records, of: [late], over: school_year, restarts_after: [s] }";
    private static readonly string[] Weekly = [Agreed.Step("s", "m >= 1", "coach", "at_most: { times: 1, per: 7 days }")];

    [Fact]
    public void StepThatWaits_IsWithheldWithTheDateItOpens_AndSupersedesNothing()
    {
        var protocol = Agreed.By(Lates, Weekly);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:05 late", "2026-11-05 0:05 late");
        var held = Assert.Single(protocol.On(pupil, "2026-11-09").Withheld);
        Assert.Equal(("s", Aanwezig.Guards.GuardName.AtMost, (DateOnly?)null, (DateOnly?)Agreed.Day("2026-11-10")), (held.Step, held.Guard, held.Onset, held.Release.Date));
        Assert.Empty(protocol.On(pupil, "2026-11-04").Withheld);
        Assert.Equal(["s 2026-11-03 open"], protocol.Outcomes(pupil, "2026-11-09"));
        Assert.Equal(["s 2026-11-03 superseded 2026-11-10", "s 2026-11-10 open"], protocol.Outcomes(pupil, "2026-11-10"));
        Assert.Empty(protocol.On(pupil, "2026-11-10").Withheld);
    }
}
