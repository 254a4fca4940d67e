namespace Aanwezig.Tests.Guards;

public class RemovalGuardTests
{
    private static readonly Protocol Leaving = Agreed.By(
        "m: { total: hours, of: [unexcused] }", [Agreed.Step("leave", "m >= 5", "coordinator", "ends_enrolment: true", "decision: consider")]);

    [Theory]
    [InlineData("2009-03-12", true)]
    [InlineData("2008-11-03", false)]
    [InlineData("2007-03-14", false)]
    [InlineData("2011-11-03", true)]
    public void EnrolmentOfAStudentWhomTheLawKeepsAtSchool_IsNotEnded(string born, bool held)
    {
        var pupil = Pupil.Born(born).Missed("2026-11-03 6:00");
        Assert.Equal(held ? ["leave removal"] : [], Leaving.Held(pupil, "2026-11-03"));
        Assert.Equal(held ? [] : ["leave"], Leaving.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void StartkwalificatieOrExemption_TakesTheProtectionAway()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Empty(Leaving.Held(pupil.With(student => student with { StartkwalificatieFrom = Agreed.Day("2026-11-03") }), "2026-11-03"));
        Assert.Equal(["leave removal"], Leaving.Held(pupil.With(student => student with { StartkwalificatieFrom = Agreed.Day("2026-11-04") }), "2026-11-03"));
        Assert.Empty(Leaving.Held(pupil.Fact("exempt", "kwalificatieplicht"), "2026-11-03"));
    }
}
