namespace Aanwezig.Tests.Measures.Totals;

public class TotalTallyTests
{
    private const string Hours = "hours: { total: hours, of: [unexcused, late, left_early], over: 4 school_weeks }";

    [Theory]
    [InlineData("3:59", false)]
    [InlineData("4:00", true)]
    [InlineData("4:01", true)]
    public void SixteenthHour_IsMetExactly(string last, bool met)
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 16")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-12 6:00", $"2026-11-18 {last}");
        Assert.Equal(met ? ["2026-11-18"] : [], protocol.Onsets(pupil, "s"));
    }

    [Theory]
    [InlineData("4:00", false)]
    [InlineData("4:01", true)]
    public void MoreThanSixteen_NeedsAnotherMinute(string last, bool met)
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours > 16")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-12 6:00", $"2026-11-18 {last}");
        Assert.Equal(met, protocol.Onsets(pupil, "s").Length == 1);
    }

    [Theory]
    [InlineData("minutes", "2:30", "150")]
    [InlineData("hours", "2:30", "2.5")]
    [InlineData("lesson_hours", "2:30", "3")]
    public void Unit_SaysHowMinutesAreRead(string unit, string missed, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ total: {unit}, of: [unexcused] }}", Pupil.Seventeen.Missed($"2026-11-03 {missed}"), "2026-11-03", "attendance: { lesson: 50 minutes }"));

    [Theory]
    [InlineData("2:29", 0)]
    [InlineData("2:30", 1)]
    public void ThirdLessonHourOfFiftyMinutes_IsMetExactly(string missed, int times)
    {
        var protocol = Agreed.By("m: { total: lesson_hours, of: [unexcused] }", [Agreed.Step("s", "m >= 3")], "attendance: { lesson: 50 minutes }");
        Assert.Equal(times, protocol.Onsets(Pupil.Seventeen.Missed($"2026-11-03 {missed}"), "s").Length);
    }

    [Theory]
    [InlineData("minutes", "", "70")]
    [InlineData("ignored", "", "60")]
    [InlineData("{ each: 1 hour }", "", "120")]
    [InlineData("ignored", ", lateness: minutes", "70")]
    [InlineData("minutes", ", lateness: { each: 30 minutes }", "90")]
    [InlineData("{ each: 1 hour }", ", lateness: ignored", "60")]
    public void Lateness_IsTheProtocolsUnlessTheMeasureSaysOtherwise(string protocol, string own, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ total: minutes, of: [unexcused, late]{own} }}",
            Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-04 0:10 late"),
            "2026-11-05",
            $"attendance: {{ lateness: {protocol} }}"));

    [Fact]
    public void Lateness_ConvertsOnlyLateArrivals() =>
        Assert.Equal("70", Agreed.Value(
            "{ total: minutes, of: [left_early, late] }",
            Pupil.Seventeen.Missed("2026-11-03 0:10 left_early", "2026-11-04 0:20 late"),
            "2026-11-05",
            "attendance: { lateness: { each: 1 hour } }"));

    [Theory]
    [InlineData("records", "2")]
    [InlineData("days", "1")]
    public void Lateness_NeverConvertsInACount(string unit, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ count: {unit}, of: [late] }}", Pupil.Seventeen.Missed("2026-11-03 0:10 late", "2026-11-03 0:05 late"), "2026-11-05", "attendance: { lateness: ignored }"));

    [Theory]
    [InlineData("counts", "", "14")]
    [InlineData("ignored", "", "6")]
    [InlineData("ignored", ", practice: counts", "14")]
    [InlineData("counts", ", practice: ignored", "6")]
    [InlineData("counts", ", activities: [practice]", "8")]
    [InlineData("counts", ", activities: [lesson, exam]", "6")]
    public void Practice_CountsAsAgreed(string protocol, string own, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ total: hours, of: [unexcused]{own} }}",
            Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-04 8:00 unexcused practice"),
            "2026-11-05",
            $"attendance: {{ practice: {protocol} }}"));

    [Theory]
    [InlineData("{ total: minutes, of: { codes: [G] } }", "10")]
    [InlineData("{ total: minutes, of: { codes: [G, U] } }", "30")]
    [InlineData("{ total: minutes, of: [excused] }", "70")]
    public void HostsOwnCodes_AreKindsAndCanBeDistinguished(string measure, string value) =>
        Assert.Equal(value, Agreed.Value(
            measure,
            Pupil.Seventeen.Missed("2026-11-03 0:10 G", "2026-11-03 0:20 U", "2026-11-03 0:40 excused"),
            "2026-11-05",
            "attendance: { codes: { G: excused, U: excused } }"));

    [Fact]
    public void TwoMeasures_AreAddedInTheirOwnUnits()
    {
        var protocol = Agreed.By(
            "hours: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }",
            [Agreed.Step("s", "hours + 2 * lates >= 16")]);
        Assert.Empty(protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 11:59", "2026-11-04 0:05 late", "2026-11-05 0:05 late"), "s"));
        Assert.Equal(["2026-11-05"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 12:00", "2026-11-04 0:05 late", "2026-11-05 0:05 late"), "s"));
    }

    [Fact]
    public void TakenBackAndPresent_CountForNothing() =>
        Assert.Equal("60", Agreed.Value(
            "{ total: minutes, of: [unexcused] }",
            Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-04 1:00 cancelled", "2026-11-05 1:00 present"),
            "2026-11-06"));
}
