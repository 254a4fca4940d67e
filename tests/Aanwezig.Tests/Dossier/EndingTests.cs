namespace Aanwezig.Tests.Dossier;

public class EndingTests
{
    private const string Week = "m: { total: hours, of: [unexcused], over: 7 days }";

    [Fact]
    public void AgreementThatOccursAgain_EndsTheEarlierOne_AndADutyDoesNot()
    {
        var protocol = Agreed.By(
            $"{Week}\nd: {{ total: hours, of: [unexcused], over: 7 days }}",
            [Agreed.Step("talk", "m >= 5"), Agreed.Step("report", "d >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 6:00");
        Assert.Equal(
            ["talk 2026-11-03 superseded 2026-11-17", "report 2026-11-03 open", "talk 2026-11-17 open", "report 2026-11-17 open"],
            protocol.Outcomes(pupil, "2026-11-20"));
        Assert.Equal(2, protocol.On(pupil, "2026-11-20").Recommendations.Count(item => item.Step == "report"));
    }

    [Theory]
    [InlineData("20 school_days", "2026-11-03", "2026-12-01")]
    [InlineData("3 school_days", "2026-10-15", "2026-10-27")]
    [InlineData("7 days", "2026-11-03", "2026-11-10")]
    public void Expires_EndsItTheDayAfterTheLast(string expires, string onset, string last)
    {
        var protocol = Agreed.By(Week, [Agreed.Step("s", "m >= 5", "coach", $"expires: {expires}")]);
        var pupil = Pupil.Seventeen.Missed($"{onset} 6:00");
        Assert.Equal(["s"], protocol.Recommended(pupil, last));
        var after = Agreed.Iso(Agreed.Day(last).AddDays(1));
        Assert.Empty(protocol.Recommended(pupil, after));
        Assert.Equal([$"s {onset} expired {after}"], protocol.Outcomes(pupil, "2026-12-31"));
    }

    [Fact]
    public void OpenAgreement_StaysOpenWhenItsConditionLapses_UntilTheYearEnds()
    {
        var protocol = Agreed.By(Week, [Agreed.Step("s", "m >= 5")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Equal(["s"], protocol.Recommended(pupil, "2027-07-31"));
        Assert.Empty(protocol.Recommended(pupil, "2027-08-01"));
        Assert.Equal(["s 2026-11-03 expired 2027-08-01"], protocol.Outcomes(pupil, "2027-08-01"));
    }

    [Fact]
    public void Duty_OutlivesTheYear_TheProtocolAndNotTheEnrolment()
    {
        var protocol = Agreed.By(
            Week,
            [Agreed.Step("s", "m >= 5"), Agreed.Step("report", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")],
            inForce: "{ from: 2026-08-01, until: 2027-07-31 }");
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Equal(["s", "report"], protocol.Recommended(pupil, "2027-07-31"));
        Assert.Equal(["report"], protocol.Recommended(pupil, "2027-09-01"));
        Assert.Empty(protocol.Recommended(pupil.Enrolled(null, "2027-01-31"), "2027-02-01"));
        Assert.Equal(["s", "report"], protocol.Recommended(pupil.Enrolled(null, "2027-01-31"), "2027-01-31"));
    }

    [Fact]
    public void AfterUntil_NothingIsOpenButDuties_AndNothingBegins()
    {
        var protocol = Agreed.By(Week, [Agreed.Step("s", "m >= 5")], inForce: "{ from: 2026-08-01, until: 2026-11-10 }");
        Assert.Equal(["s"], protocol.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-10"));
        Assert.Empty(protocol.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-11"));
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-11 6:00"), "s"));
        Assert.Equal(["2026-11-10"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-10 6:00"), "s"));
        var after = protocol.On(Pupil.Seventeen.Missed("2026-11-10 4:00", "2026-11-11 6:00 unknown"), "2026-11-11");
        Assert.Empty(after.Upcoming);
        Assert.Empty(after.Withheld);
        Assert.Empty(after.Recommendations);
    }

    [Theory]
    [InlineData("2026-07-31")]
    [InlineData("2028-08-01")]
    public void BeforeTheProtocolOrOutsideTheCalendar_ThereIsNoAnswer(string on) =>
        Assert.Throws<Aanwezig.Diagnostics.InvalidInputException>(() => Agreed.By(Week, [Agreed.Step("s", "m >= 5")]).On(Pupil.Seventeen, on));
}
