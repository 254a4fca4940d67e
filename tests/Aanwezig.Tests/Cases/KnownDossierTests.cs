namespace Aanwezig.Tests.Cases;

public class KnownDossierTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [report] }";

    private static readonly Protocol Reports = Agreed.By(
        Hours, [Agreed.Step("report", "hours >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }", "within: 5 working_days")]);

    [Fact]
    public void KnownAt_HoldsForTheDossierAndForConsents()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 16:00").Entered(Pupil.Entry("2026-11-04 report done") with { RecordedAt = Agreed.Moment("2026-11-06T09:00") });
        Assert.Empty(Reports.Recommended(pupil, "2026-11-07"));
        Assert.Equal(["report"], Reports.Recommended(pupil, "2026-11-07", "2026-11-06T08:59"));

        var calls = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents")]);
        var adult = Pupil.Nineteen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done").Said("2026-11-04T12:00 given");
        Assert.Equal(["call"], calls.Recommended(adult, "2026-11-05"));
        Assert.DoesNotContain("call", calls.Recommended(adult, "2026-11-05", "2026-11-04T11:59"));
        Assert.DoesNotContain("call", calls.Recommended(adult, "2026-11-03", "2026-11-05"));
    }
}
