namespace Aanwezig.Tests.Cases;

public class KnownRecordsTests
{
    private const string Settles = "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }";
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";
    private static readonly string[] Call = [Agreed.Step("s", "hours >= 5")];

    [Theory]
    [InlineData("2026-11-02", "2026-11-05")]
    [InlineData("2026-10-16", "2026-10-28")]
    [InlineData("2026-11-06", "2026-11-11")]
    [InlineData("2026-12-18", "2027-01-06")]
    public void OpenReason_SettlesOnTheThirdSchoolDay_AndStartsThingsThen(string missed, string settled)
    {
        var protocol = Agreed.By(Hours, Call, Settles);
        var pupil = Pupil.Seventeen.Missed($"{missed} 6:00 unknown");
        Assert.Equal([settled], protocol.Onsets(pupil, "s"));
        var before = Agreed.Iso(Agreed.Day(settled).AddDays(-1));
        Assert.Equal(["s unknown"], protocol.Held(pupil, before));
        Assert.Equal(["find_out"], protocol.Recommended(pupil, before));
        Assert.Equal(["s"], protocol.Recommended(pupil, settled));
    }

    [Fact]
    public void SettledRecord_CountsAtItsOwnDate()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 4 days }", [Agreed.Step("s", "m >= 5")], Settles);
        Assert.Equal(["2026-11-05"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-02 6:00 unknown"), "s"));
        var shorter = Agreed.By("m: { total: hours, of: [unexcused], over: 3 days }", [Agreed.Step("s", "m >= 5")], Settles);
        Assert.Empty(shorter.Onsets(Pupil.Seventeen.Missed("2026-11-02 6:00 unknown"), "s"));
    }
}
