using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Tests.Guards;

public class ExemptionHoldTests
{
    private const string Care = "exemptions: { care: { title: Zorg thuis, steps: [s], measures: [lates], at_most: 2 weeks }, exam: { steps: [s] } }";
    private const string Lates = "lates: { count: records, of: [late], over: school_year }\nhours: { total: hours, of: [unexcused], over: school_year }";

    private static readonly Protocol Agreement = Agreed.By(
        Lates, [Agreed.Step("s", "hours >= 1", "coach", "within: 1 school_days"), Agreed.Step("far", "lates >= 9")], Care);

    [Theory]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-13", false)]
    [InlineData("2026-11-14", true)]
    public void StepOfAnExemption_WaitsFromItsFirstDayThroughItsLast(string on, bool isRecommended)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00").Exempted("2026-11-04..2026-11-13 care");

        Assert.Equal(isRecommended ? ["s"] : [], Agreement.Recommended(pupil, on));
        Assert.Equal(isRecommended ? [] : ["s exemption"], Agreement.Held(pupil, on));
    }

    [Fact]
    public void AfterAnExemption_TheDeadlineCountsFromItsEnd()
    {
        var advice = Agreement.Advice(Pupil.Seventeen.Missed("2026-11-03 1:00").Exempted("2026-11-03..2026-11-13 care"), "2026-11-16", "s");

        Assert.Equal("2026-11-03 2026-11-14 2026-11-16", $"{Agreed.Iso(advice.Onset)} {Agreed.Iso(advice.Start)} {Agreed.Iso(advice.Due!.Value)}");
    }

    [Theory]
    [InlineData("2026-11-04..2026-11-13 care", "2026-11-14")]
    [InlineData("2026-11-04..2026-11-13 care;2026-11-14..2026-11-20 exam", "2026-11-21")]
    [InlineData("2026-11-04..2026-11-13 care;2026-11-09..2026-11-11 exam", "2026-11-14")]
    [InlineData("2026-11-04..2026-11-13 care;2026-11-16..2026-11-20 exam", "2026-11-14")]
    public void Release_IsTheFirstDayWithoutAnExemption(string exemptions, string released)
    {
        var held = Agreement.On(Pupil.Seventeen.Missed("2026-11-03 1:00").Exempted(exemptions.Split(';')), "2026-11-10").Withheld.Single();
        Assert.Equal(released, Agreed.Iso(held.Release.Date!.Value));
    }
}
