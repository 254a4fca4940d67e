using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Recommendations;

public class ReportFieldsTests
{
    private const string Measures = """
        to_report: { total: hours, of: [unexcused, late], over: 4 school_weeks, restarts_after: [report] }
        reports: { steps: report, over: school_year }
        """;

    private static readonly Protocol Reports = Agreed.By(
        Measures, [Agreed.Step("report", "to_report >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16, action_wanted: reports >= 1 }", "within: 5 working_days")]);

    [Fact]
    public void Report_TellsWhatTheFormAsks_AllOfTheOnsetDay()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-12 5:30", "2026-11-12 0:30 late", "2026-11-18 4:00", "2026-11-20 6:00", "2026-11-13 6:00 sick");
        foreach (var on in (string[])["2026-11-18", "2026-11-25", "2027-01-11"])
        {
            Assert.Equal(
                new ReportFields("uren_16", Agreed.Day("2026-11-03"), Agreed.Day("2026-11-18"), 960, 3, false), Reports.Advice(pupil, on, "report").Report);
        }
    }

    [Fact]
    public void SecondReport_WantsAction_AndBothStandBesideEachOther()
    {
        var reports = Reports.On(Pupil.Seventeen.MissedDaily("2026-11-02", "2026-11-10"), "2026-11-10").Recommendations;
        Assert.Equal(
            [
                new ReportFields("uren_16", Agreed.Day("2026-11-02"), Agreed.Day("2026-11-04"), 1080, 3, false),
                new ReportFields("uren_16", Agreed.Day("2026-11-05"), Agreed.Day("2026-11-09"), 1080, 3, true),
            ],
            reports.Select(item => item.Report));
        Assert.Equal(["proef/report/s1/2026-11-04", "proef/report/s1/2026-11-09"], reports.Select(item => item.Id));
        Assert.Equal(["2026-11-11", "2026-11-16"], reports.Select(item => Agreed.Iso(item.Due!.Value)));
        Assert.All(reports, item => Assert.Equal(("lpw_21a", "Leerplichtwet 1969 art. 21a lid 2"), (item.Duty, item.Reference)));
    }

    [Fact]
    public void ActionWanted_CanBeAConstant()
    {
        var protocol = Agreed.By(Measures, [Agreed.Step("report", "to_report >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16, action_wanted: true }")]);
        Assert.True(protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 16:00"), "2026-11-03", "report").Report!.ActionWanted);
    }

    [Fact]
    public void Report_IsOfTheFirstMeasureThatCountsRecords()
    {
        var protocol = Agreed.By(
            $"{Measures}\nlates: {{ count: records, of: [late] }}\nhours: {{ total: hours, of: [unexcused], over: 4 school_weeks }}",
            [Agreed.Step("report", "reports < 5 and lates >= 1 and hours >= 5", "leerplicht", "duty: lpw_21a", "report: { type: overig }")]);
        Assert.Equal(
            new ReportFields("overig", Agreed.Day("2026-09-08"), Agreed.Day("2026-11-03"), 15, 2, false),
            protocol.Advice(Pupil.Seventeen.Missed("2026-09-08 0:10 late", "2026-09-09 0:05 late", "2026-11-03 6:00"), "2026-11-03", "report").Report);
    }

    [Fact]
    public void SumOfMeasures_ReportsWhatAllOfThemCounted()
    {
        var protocol = Agreed.By(
            "days: { count: days, of: [luxury] }\nlates: { count: records, of: [late], where: minutes > 30 }",
            [Agreed.Step("report", "days + lates >= 3", "leerplicht", "duty: lpw_21a", "report: { type: overig }")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:31 late", "2026-11-04 0:30 late", "2026-11-05 6:00 luxury", "2026-11-06 0:40 late");

        Assert.Equal(
            new ReportFields("overig", Agreed.Day("2026-11-03"), Agreed.Day("2026-11-06"), 31 + 360 + 40, 3, false),
            protocol.Advice(pupil, "2026-11-06", "report").Report);
    }
}
