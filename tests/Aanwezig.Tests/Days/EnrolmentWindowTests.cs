namespace Aanwezig.Tests.Days;

public class EnrolmentWindowTests
{
    private const string Minutes = "{ total: minutes, of: [unexcused], over: enrolment }";

    [Theory]
    [InlineData("2026-06-02", "10")]
    [InlineData("2026-06-03", "3")]
    [InlineData(null, "10")]
    public void RecordsSinceItsFirstDay_Count_AcrossTheSchoolYear(string? from, string value) =>
        Assert.Equal(value, Agreed.Value(Minutes, Pupil.Seventeen.Enrolled(from).Missed("2026-06-02 0:07", "2026-11-03 0:03"), "2026-11-03"));

    [Fact]
    public void BeforeTheEnrolment_NothingIsCounted() =>
        Assert.Equal("no window", Agreed.Value(Minutes, Pupil.Seventeen.Enrolled("2026-11-04").Missed("2026-11-03 0:03"), "2026-11-03"));

    [Fact]
    public void NewSchoolYear_IsNoNewPeriod()
    {
        // The hours of June are still counted in September, so the condition was never false.
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: enrolment }", [Agreed.Step("s", "m >= 5")], inForce: "{ from: 2025-08-01 }");
        var pupil = Pupil.Seventeen.Enrolled("2026-02-02").Missed("2026-06-02 5:00", "2026-09-08 5:00");
        Assert.Equal(["2026-06-02"], protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void Evidence_BeginsOnTheFirstDayOfTheEnrolment()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused], over: enrolment }", [Agreed.Step("s", "m >= 5")], inForce: "{ from: 2025-08-01 }");
        var pupil = Pupil.Seventeen.Enrolled("2026-02-02").Missed("2026-06-02 3:00", "2026-09-08 2:00");
        Assert.Equal("2026-02-02", Agreed.Iso(protocol.Advice(pupil, "2026-09-08", "s").Evidence.Single().Window!.Value.From));
    }
}
