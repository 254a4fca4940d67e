namespace Aanwezig.Tests.Guards;

public class GuardRailTests
{
    private const string Year = "m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }";

    [Fact]
    public void GuardsAreNamedInOrder()
    {
        var protocol = Agreed.By(Year, [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents", "after: talk")]);
        Assert.Equal(["call after student_first consent"], protocol.Held(Pupil.Nineteen.Missed("2026-11-03 6:00"), "2026-11-03"));
        Assert.Equal(["call after student_first objection"], protocol.Held(Pupil.Seventeen.Missed("2026-11-03 6:00").Said("2026-11-01 objected"), "2026-11-03"));
    }
}
