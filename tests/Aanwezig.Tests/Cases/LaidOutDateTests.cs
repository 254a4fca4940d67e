namespace Aanwezig.Tests.Cases;

/// <summary>The records of one date before and after an open reason settles. 3 November 2026 is a Tuesday; its open reasons settle on Friday the 6th.</summary>
public class LaidOutDateTests
{
    private const string Settles = "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }";
    private static readonly TimeOnly Nine = new(9, 0);

    [Theory]
    [InlineData("cancelled")]
    [InlineData("present")]
    [InlineData("sick")]
    public void OpenReasonBesideARecordThatSaysMore_StaysAway(string kind)
    {
        var pupil = Pupil.Seventeen.Registered(
            Pupil.Record("2026-11-03 2:00 unknown") with { Start = Nine },
            Pupil.Record($"2026-11-03 1:00 {kind}") with { Start = Nine });
        Assert.Equal("0", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-03", Settles));
        Assert.Equal("0", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-20", Settles));
    }

    [Fact]
    public void OpenReasonThatTwoTeachersWrote_CountsOnce_AndSettlesOnce()
    {
        var open = Pupil.Record("2026-11-03 1:00 unknown") with { Start = Nine };
        var pupil = Pupil.Seventeen.Registered(open, open with { Subject = "wiskunde" });
        Assert.Equal("0..60", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-05", Settles));
        Assert.Equal("60", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-06", Settles));
        Assert.Equal(["2026-11-06"], Agreed.By("m: { total: minutes, of: [unexcused] }", [Agreed.Step("s", "m >= 60")], Settles).Onsets(pupil, "s"));
    }

    [Fact]
    public void OpenDayThatSettlesAsAnExcuse_SetsLooseMinutesOfALateArrivalAside()
    {
        const string excused = "attendance: { unknown: { after: 3 school_days, becomes: excused } }";
        var pupil = Pupil.Seventeen.Missed("2026-11-03 5:00 unknown", "2026-11-03 0:10 late");
        Assert.Equal("10", Agreed.Value("{ total: minutes, of: [late] }", pupil, "2026-11-05", excused));
        Assert.Equal("0", Agreed.Value("{ total: minutes, of: [late] }", pupil, "2026-11-06", excused));
    }

    [Fact]
    public void RecordThatTakesAnotherBack_LeavesTheTimeToOthers()
    {
        var mistake = Pupil.Record("2026-11-03 1:00") with { Id = "a", Start = Nine };
        var pupil = Pupil.Seventeen.Registered(
            mistake,
            mistake with { Id = "b", Code = "cancelled", Supersedes = "a", RecordedAt = new DateTime(2026, 11, 4, 9, 0, 0, DateTimeKind.Unspecified) },
            mistake with { Id = "c", Minutes = 50 });
        Assert.Equal("50", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-05"));
    }

    [Fact]
    public void ExcuseThatTwoPeopleWrote_UsesTheQuotaOnce()
    {
        const string twice = "attendance: { excuses: { medical: { at_most: 2 records, per: school_year, otherwise: unexcused } } }";
        var visit = Pupil.Record("2026-11-03 1:00 medical") with { Start = Nine };
        var pupil = Pupil.Seventeen.Registered(visit, visit with { Subject = "wiskunde" }, Pupil.Record("2026-11-04 1:00 medical"));
        Assert.Equal("0", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-05", twice));
        Assert.Equal("60", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil.Missed("2026-11-05 1:00 medical"), "2026-11-05", twice));
    }

    [Fact]
    public void ExcuseThatWasReportedTooLate_ExcusesNothing()
    {
        const string inTime = "attendance: { excuses: { sick: { reported_within: 1 days, otherwise: unexcused } } }";
        var pupil = Pupil.Seventeen.Registered(
            Pupil.Record("2026-11-03 5:00 sick") with { ReportedAt = new DateTime(2026, 11, 9, 9, 0, 0, DateTimeKind.Unspecified) },
            Pupil.Record("2026-11-03 1:00") with { Start = Nine });
        Assert.Equal("300", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, "2026-11-20", inTime));
    }
}
