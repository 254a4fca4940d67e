namespace Aanwezig.Tests.Recommendations;

public class RecordFindingsTests
{
    private static readonly Protocol Plain = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 50")]);

    [Theory]
    [InlineData("2026-11-07", true)]
    [InlineData("2026-10-19", true)]
    [InlineData("2027-03-29", true)]
    [InlineData("2026-11-06", false)]
    public void RecordOnADayWithoutSchool_IsLeftOutWithAFinding(string day, bool found)
    {
        var finding = Plain.On(Pupil.Seventeen.Missed($"{day} 6:00"), "2027-04-05").Findings.SingleOrDefault(item => item.Code == "no_school_day");
        Assert.Equal(found, finding is not null);
        Assert.Equal(found ? "0" : "6", Agreed.Value("{ total: hours, of: [unexcused] }", Pupil.Seventeen.Missed($"{day} 6:00"), "2027-04-05"));
        Assert.Equal(found ? [day] : [], finding?.Records ?? []);
    }

    [Fact]
    public void TwoIdenticalRegistrations_BothCount_WithAFinding()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-03 1:00");
        Assert.Equal(["possible_duplicate"], Plain.Findings(pupil, "2026-11-03"));
        Assert.Equal("2", Agreed.Value("{ total: hours, of: [unexcused] }", pupil, "2026-11-03"));
        Assert.Empty(Plain.Findings(Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-03 1:01"), "2026-11-03"));
        var record = Pupil.Record("2026-11-03 1:00");
        Assert.Empty(Plain.Findings(Pupil.Seventeen.Registered(record with { Id = "a" }, record with { Id = "b" }), "2026-11-03"));
        Assert.Empty(Plain.Findings(Pupil.Seventeen.Registered(record with { Start = new TimeOnly(9, 0) }, record with { Start = new TimeOnly(10, 0) }), "2026-11-03"));
        Assert.Empty(Plain.Findings(Pupil.Seventeen.Registered(record, record with { Subject = "rekenen" }), "2026-11-03"));
    }

    // An export that writes 00:00 everywhere: the lessons of a day would all be one.
    [Theory]
    [InlineData("2026-11-03T00:00 1:00", "2026-11-03T00:00 1:00", "2", "possible_duplicate")]
    [InlineData("2026-11-03T00:00 1:00", "2026-11-03T09:00 1:00", "2", "possible_duplicate")]
    [InlineData("2026-11-03T00:00 1:00", "2026-11-03T00:00 1:30", "2.5", "")]
    [InlineData("2026-11-03T00:00 6:00", "2026-11-03T00:00 6:00", "6", "same_time_twice")]
    [InlineData("2026-11-03T00:00 6:00", "2026-11-03T00:00 1:00", "6", "same_time_twice")]
    public void WhereStartsAreIgnored_RecordsAreReadAsWithoutAStart(string one, string other, string hours, string finding)
    {
        const string Ignored = "attendance: { starts: ignored }";
        var pupil = Pupil.Seventeen.Missed(one, other);
        Assert.Equal(hours, Agreed.Value("{ total: hours, of: [unexcused] }", pupil, "2026-11-03", Ignored));
        var protocol = Agreed.By("m: { total: minutes, of: [unexcused] }", [Agreed.Step("s", "m >= 61")], Ignored);
        Assert.Equal(finding.Length == 0 ? [] : [finding], protocol.Findings(pupil, "2026-11-03"));
        Assert.Equal(["2026-11-03"], protocol.Onsets(pupil, "s"));
    }
}
