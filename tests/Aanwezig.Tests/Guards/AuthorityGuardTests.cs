namespace Aanwezig.Tests.Guards;

public class AuthorityGuardTests
{
    [Fact]
    public void Authority_ServesItsOwnGroupOnly()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }",
            [
                Agreed.Step("lp", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }"),
                Agreed.Step("dp", "m >= 5", "doorstroompunt", "duty: web_818a", "report: { type: doorstroompunt }"),
            ]);
        string[] For(string born) => protocol.Recommended(Pupil.Born(born).Missed("2026-11-03 6:00"), "2026-11-03");
        Assert.Equal(["lp"], For("2009-03-12"));
        Assert.Equal(["lp"], For("2008-11-04"));
        Assert.Equal(["dp"], For("2008-11-03"));
        Assert.Equal(["dp"], For("1999-11-04"));
        Assert.Empty(For("1999-11-03"));
        Assert.Empty(protocol.Held(Pupil.Born("1999-11-03").Missed("2026-11-03 6:00"), "2026-11-03"));
    }

    [Fact]
    public void AgeLimitOfTheDoorstroompunt_WasLowerBefore2026()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: 1 days }",
            [Agreed.Step("dp", "m >= 5", "doorstroompunt", "duty: web_818a", "report: { type: doorstroompunt }")],
            inForce: "{ from: 2025-08-01 }");
        Assert.Equal(["2026-01-05"], protocol.Onsets(Pupil.Born("2000-03-12").Missed("2025-12-18 6:00", "2026-01-05 6:00"), "dp"));
    }

    [Fact]
    public void StatusIsThatOfTheOnset()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("lp", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        Assert.Equal(["lp"], protocol.Recommended(Pupil.Born("2008-11-04").Missed("2026-11-03 6:00"), "2026-12-01"));
    }
}
