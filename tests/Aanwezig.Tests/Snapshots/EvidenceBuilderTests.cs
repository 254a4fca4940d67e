namespace Aanwezig.Tests.Snapshots;

public class EvidenceBuilderTests
{
    private const string Measures = """
        to_report: { total: hours, of: [unexcused, late], over: 4 school_weeks, restarts_after: [report] }
        reports: { steps: report, over: school_year }
        """;

    private static readonly Protocol Reports = Agreed.By(
        Measures, [Agreed.Step("report", "to_report >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16, action_wanted: reports >= 1 }", "within: 5 working_days")]);

    [Fact]
    public void Evidence_NamesWindowLimitAndRecords()
    {
        var pupil = Pupil.Seventeen.Missed("2026-10-05 6:00", "2026-10-06 6:00", "2026-11-09 10:00");
        var evidence = Assert.Single(Reports.Advice(pupil, "2026-11-20", "report").Evidence);
        Assert.Equal(("to_report", "16", "16"), (evidence.Measure, evidence.Value!.Value.Min.ToString(), evidence.Threshold!.Value.ToString()));
        Assert.Equal(("2026-10-06", "2026-11-09"), (Agreed.Iso(evidence.Window!.Value.From), Agreed.Iso(evidence.Window!.Value.Until)));
        Assert.Equal(["2026-10-06", "2026-11-09"], evidence.Counted.Select(item => Agreed.Iso(item.Record.Date)));
        Assert.Equal(["2026-10-05"], evidence.LeftOut.Select(item => Agreed.Iso(item.Record.Date)));
        Assert.Equal(Agreed.Moment("2026-11-09"), evidence.KnownSince);
    }
}
