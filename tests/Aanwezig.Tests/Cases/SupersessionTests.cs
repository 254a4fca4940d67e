using Aanwezig.Attendance;

namespace Aanwezig.Tests.Cases;

public class SupersessionTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [report] }";

    private static readonly Protocol Reports = Agreed.By(
        Hours, [Agreed.Step("report", "hours >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }", "within: 5 working_days")]);

    private static AttendanceRecord Second => Pupil.Record("2026-11-10 6:00") with { Id = "r2" };

    [Fact]
    public void LaterOfTwoCorrections_Holds()
    {
        var first = Second with { Id = "x", Minutes = 60, Supersedes = "r2", RecordedAt = Agreed.Moment("2026-11-12T10:00") };
        var second = Second with { Id = "y", Minutes = 120, Supersedes = "r2", RecordedAt = Agreed.Moment("2026-11-12T11:00") };
        const string measure = "{ total: minutes, of: [unexcused] }";
        Assert.Equal("120", Agreed.Value(measure, Pupil.Seventeen.Registered(Second, first, second), "2026-11-13"));
        Assert.Equal("120", Agreed.Value(measure, Pupil.Seventeen.Registered(second, first, Second), "2026-11-13"));
        var chained = second with { Supersedes = "x" };
        Assert.Equal("120", Agreed.Value(measure, Pupil.Seventeen.Registered(chained, Second, first), "2026-11-13"));
        Assert.Equal("0", Agreed.Value(measure, Pupil.Seventeen.Registered(Second, first, second with { Code = "cancelled" }), "2026-11-13"));
    }

    [Fact]
    public void KnownAt_LeavesOutWhatWasWrittenLater_AndNothingElseDoes()
    {
        var pupil = Pupil.Seventeen.Registered(Pupil.Record("2026-11-03 16:00") with { RecordedAt = Agreed.Moment("2026-11-06T09:00") });
        Assert.Equal(["report"], Reports.Recommended(pupil, "2026-11-03"));
        Assert.Empty(Reports.Recommended(pupil, "2026-11-07", "2026-11-06T08:59"));
        Assert.Equal(["report"], Reports.Recommended(pupil, "2026-11-03", "2026-11-06T09:00"));
        Assert.Equal(["report"], Reports.Recommended(Pupil.Seventeen.Missed("2026-11-03 16:00"), "2026-11-07", "2026-11-03"));
        Assert.Empty(Reports.Recommended(Pupil.Seventeen.Missed("2026-11-03 16:00"), "2026-11-07", "2026-11-02T23:59"));
    }

    [Fact]
    public void CorrectionToAnotherDay_MovesTheOnset()
    {
        var moved = Pupil.Record("2026-11-05 16:00") with { Id = "b", Supersedes = "a", RecordedAt = Agreed.Moment("2026-11-06T09:00") };
        Assert.Equal(["2026-11-05"], Reports.Onsets(Pupil.Seventeen.Registered(Pupil.Record("2026-11-03 16:00") with { Id = "a" }, moved), "report"));
    }
}
