namespace Aanwezig.Tests.Guards;

public class UnknownGuardTests
{
    [Theory]
    [InlineData("m >= 6", true)]
    [InlineData("m >= 7", false)]
    [InlineData("m > 5", true)]
    [InlineData("m > 6", false)]
    [InlineData("not (m >= 6)", true)]
    [InlineData("m >= 6 and lates >= 1", false)]
    [InlineData("m >= 6 and sick >= 1", true)]
    [InlineData("m >= 6 and mine >= 1", true)]
    [InlineData("m - sick >= 6", true)]
    [InlineData("m - sick >= 7", false)]
    [InlineData("2 * m >= 12", true)]
    [InlineData("2 * m >= 13", false)]
    [InlineData("m == 3", true)]
    [InlineData("m == 7", false)]
    public void OpenReason_HoldsExactlyTheStepsItMakesUndecided(string when, bool held)
    {
        var protocol = Agreed.By(
            """
            m: { total: hours, of: [unexcused] }
            sick: { total: hours, of: [sick] }
            lates: { count: records, of: [late] }
            mine: { count: records, of: [present] }
            """,
            [Agreed.Step("s", when)]);
        var pupil = Pupil.Seventeen.Missed("2026-11-02 1:00 present", "2026-11-03 6:00 unknown");
        Assert.Equal(held ? ["s unknown"] : [], protocol.Held(pupil, "2026-11-03"));
        Assert.Equal(held ? ["find_out"] : [], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void AlternativeThatIsMet_NeedsNoAnswerToTheOther()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }", [Agreed.Step("s", "m >= 5 or lates >= 1")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late"), "s"));
    }

    [Fact]
    public void ConditionMetForAllItMayBe_Occurs()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }", [Agreed.Step("s", "m <= 6 and lates >= 1")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late"), "s"));
    }

    [Theory]
    [InlineData("m >= 5", "2026-11-05")]
    [InlineData("m >= 11", "2026-11-09")]
    public void StepThatOpenReasonsHold_IsReleasedOnTheDayThatDecidesIt(string when, string date)
    {
        // Monday's record settles on Thursday 5, Wednesday's on Monday 9 November; eleven hours need both.
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("s", when)], "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-02 6:00 unknown", "2026-11-04 6:00 unknown");
        Assert.Equal([date], protocol.Onsets(pupil, "s"));
        Assert.Equal(date, Agreed.Iso(Assert.Single(protocol.On(pupil, "2026-11-04").Withheld).Release.Date!.Value));
    }
}
