using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Recommendations;

public class RoleTitlesTests
{
    [Theory]
    [InlineData("coach", "coach", "coach")]
    [InlineData("coordinator", "coördinator", "coordinator")]
    public void RoleThatAlwaysExists_HasATitleInBothLanguages(string role, string dutch, string english)
    {
        Assert.Equal(dutch, RoleTitles.Of(role).In("nl"));
        Assert.Equal(english, RoleTitles.Of(role).In("en"));
    }

    [Theory]
    [InlineData("", "coach")]
    [InlineData("roles: { coach: \"SLB'er\" }", "SLB'er")]
    public void TitleOfTheProtocol_Wins(string roles, string title)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5")], roles);
        Assert.Equal(title, protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-03", "s").WhoTitle.In("nl"));
    }
}
