using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Recommendations;

/// <summary>A student of 17 with 16 hours on 3 November 2026 who left on the 4th: nobody is asked to report anymore, and the school must know.</summary>
public class EndedDutiesTests
{
    private static readonly Protocol Basis = ProtocolLibrary.Embedded.Find("nl/mbo-basis", Agreed.Day("2026-11-06"))!;

    private static Pupil Left => Pupil.Born("2009-09-10").Enrolled("2026-08-01", "2026-11-04").Missed("2026-11-02 8:00", "2026-11-03 8:00");

    [Fact]
    public void DutyThatLeavingEnded_IsTold_WithStepOnsetAndLastDay()
    {
        var answer = Basis.On(Left, "2026-11-06");

        Assert.Empty(answer.Recommendations);
        var finding = answer.Findings.Single(one => one.Code == "duty_ended");
        Assert.Equal(("report_16", Agreed.Day("2026-11-03")), (finding.Step, finding.Onset));
        Assert.Equal(["2026-11-02", "2026-11-03"], finding.Records);
        Assert.Equal("de wettelijke stap `report_16` van 2026-11-03 stond nog open toen de inschrijving eindigde; de laatste dag was 2026-11-04", finding.Message.In(Language.Dutch));
        Assert.Equal("the legal step `report_16` of 2026-11-03 was still open when the enrolment ended; the last day was 2026-11-04", finding.Message.In(Language.English));
    }

    [Theory]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-05", true)]
    [InlineData("2027-07-31", true)]
    [InlineData("2027-08-01", false)]
    public void Finding_StandsFromTheDayAfterTheLast_UntilTheEndOfTheSchoolYear(string on, bool isTold) =>
        Assert.Equal(isTold, OpenYear.Findings(Left, on).Contains("duty_ended"));

    [Fact]
    public void StudentWhoComesBack_DoesNotReopenIt()
    {
        var back = Pupil.Born("2009-09-10").EnrolledIn("2026-08-01..2026-11-04", "2026-12-01..").Missed("2026-11-02 8:00", "2026-11-03 8:00");
        Assert.Contains("duty_ended", Basis.Findings(back, "2026-12-02"));
        Assert.DoesNotContain("report_16", Basis.Recommended(back, "2026-12-02"));
    }

    [Fact]
    public void StudentWhoOnlyChangesGroups_StillHasTheDuty()
    {
        var moved = Pupil.Born("2009-09-10").EnrolledIn("2026-08-01..2026-11-04", "2026-11-05..").Missed("2026-11-02 8:00", "2026-11-03 8:00");
        Assert.DoesNotContain("duty_ended", Basis.Findings(moved, "2026-11-06"));
        Assert.Contains("report_16", Basis.Recommended(moved, "2026-11-06"));
    }

    [Fact]
    public void DutyThatWasDone_EndedByNothingElse() =>
        Assert.DoesNotContain("duty_ended", Basis.Findings(Left.Did("2026-11-04 report_16 done"), "2026-11-06"));

    [Fact]
    public void AgreementsThatLeavingEnded_AreNotTold() =>
        Assert.Single(Basis.Findings(Left, "2026-11-06"), "duty_ended");

    private static Protocol OpenYear => Agreed.By(
        "m: { total: hours, of: [unexcused], over: 4 school_weeks }",
        [Agreed.Step("report", "m >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
}
