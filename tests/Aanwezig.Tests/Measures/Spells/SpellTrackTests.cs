namespace Aanwezig.Tests.Measures.Spells;

/// <summary>A day of illness is a cause from the day on which it is certain that its spell counts.</summary>
public class SpellTrackTests
{
    private static readonly string[] Steps = [Agreed.Step("s", "(m >= 1 or h >= 1) and level <= 2")];

    private static Pupil Ill(string days, string levelTwoFrom) => Pupil.Sick(days).Missed("2026-10-30 6:00 unknown").Fact("level", "3").Fact("level", "2", levelTwoFrom);

    // The window of six days that ends on 5 or 6 November begins after Friday 30 October and holds Monday 2 November.
    [Fact]
    public void SpellThatMayBeOfAnOpenDayBeforeTheWindow_IsACauseWhenThatDaySettles()
    {
        var protocol = Agreed.By(
            "m: { count: spells, of: [sick], over: 6 days }\nh: { total: hours, of: [late] }", Steps, "attendance: { unknown: { after: 5 school_days, becomes: unexcused } }");
        var pupil = Ill("2026-11-02,2026-11-04", "2026-11-05");

        Assert.Equal("1..2", protocol.ValueOf("m", pupil, "2026-11-05"));
        Assert.Equal("2", protocol.ValueOf("m", pupil, "2026-11-06"));
        Assert.Equal(["2026-11-06"], protocol.Onsets(pupil, "s"));
    }

    // The window of two days that ends on Monday 2 November begins after Friday 30 October.
    [Fact]
    public void SpellThatMayBeOfAnOpenDayBeforeTheWindow_IsNoCauseWhileThatDayIsOpen()
    {
        var protocol = Agreed.By("m: { count: spells, of: [sick], over: 2 days }\nh: { total: hours, of: [late] }", Steps, "attendance: { unknown: wait }");
        var pupil = Ill("2026-11-02", "2026-10-31").Missed("2026-09-08 2:00 late");

        Assert.Equal("0..1", protocol.ValueOf("m", pupil, "2026-11-02"));
        Assert.Empty(protocol.Onsets(pupil, "s"));
    }
}
