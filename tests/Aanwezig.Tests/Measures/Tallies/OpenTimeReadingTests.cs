using Aanwezig.Attendance;

namespace Aanwezig.Tests.Measures.Tallies;

/// <summary>What measures say of time on which kinds conflict.</summary>
public class OpenTimeReadingTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    [Theory]
    [InlineData("total: minutes, of: [unexcused]", "0..60")]
    [InlineData("total: minutes, of: [luxury]", "0..60")]
    [InlineData("total: minutes, of: [unexcused, luxury]", "60")]
    [InlineData("total: minutes, of: [sick]", "0")]
    [InlineData("count: records, of: [unexcused]", "0..1")]
    [InlineData("count: records, of: [unexcused, luxury]", "1")]
    [InlineData("count: days, of: [unexcused, luxury]", "1")]
    [InlineData("count: days, of: [luxury]", "0..1")]
    [InlineData("count: lessons, of: [unexcused, luxury]", "1")]
    [InlineData("count: spells, of: [unexcused]", "0..1")]
    [InlineData("count: spells, of: [unexcused, luxury]", "1")]
    [InlineData("streak: school_days, of: [luxury]", "0..1")]
    [InlineData("streak: hours, of: [luxury, unexcused]", "1")]
    public void TimeBetweenTwoKinds_IsCertainWhereBothCount(string measure, string value)
    {
        var pupil = Pupil.Seventeen.Registered(Timed("2026-11-03 1:00 unexcused"), Timed("2026-11-03 1:00 luxury"));
        Assert.Equal(value, Agreed.Value($"{{ {measure} }}", pupil, "2026-11-03"));
    }

    [Theory]
    [InlineData("total: minutes, of: [unexcused]", "0..60")]
    [InlineData("total: minutes, of: [late]", "0..10")]
    [InlineData("total: minutes, of: [unexcused, late]", "10..60")]
    [InlineData("count: records, of: [unexcused, late]", "1")]
    [InlineData("total: minutes, of: [unexcused, late], lateness: ignored", "0..60")]
    [InlineData("total: minutes, of: [unexcused, late], lateness: { each: 1 hour }", "60")]
    public void AbsenceBesideALateArrival_IsOneOfTheTwo(string measure, string value)
    {
        var pupil = Pupil.Seventeen.Registered(Timed("2026-11-03 1:00 unexcused"), Timed("2026-11-03 0:10 late"));
        Assert.Equal(value, Agreed.Value($"{{ {measure} }}", pupil, "2026-11-03"));
    }

    [Theory]
    [InlineData("every: 3, counts: 1 lesson", "60")] // the third late arrival makes a lesson, and the absence is one
    [InlineData("free: 2", "10..60")]
    public void LateArrivalsThatCountTogether_ReadBothAlternatives(string late, string value)
    {
        var pupil = Pupil.Seventeen.Registered(
            Timed("2026-11-02 0:10 late"), Timed("2026-11-03 0:10 late"), Timed("2026-11-04 1:00 unexcused"), Timed("2026-11-04 0:10 late"));
        Assert.Equal(value, Agreed.Value($"{{ total: minutes, of: [unexcused, late], convert: {{ late: {{ {late} }} }} }}", pupil, "2026-11-05"));
    }

    [Fact]
    public void ConflictStartsNothing_IsTold_AndIsSettledByACorrection()
    {
        var protocol = Agreed.By("hours: { total: hours, of: [unexcused] }", [Agreed.Step("s", "hours >= 5")]);
        var missed = Timed("2026-11-03 5:00 unexcused") with { Id = "a" };
        var there = Timed("2026-11-03 5:00 present") with { Id = "b" };
        var pupil = Pupil.Seventeen.Registered(missed, there);
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Equal(["conflicting_records"], protocol.Findings(pupil, "2026-11-20"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-20"));
        var held = Assert.Single(protocol.Assess(pupil.Case, Agreed.Day("2026-11-20")).Withheld);
        Assert.Equal(("s", Aanwezig.Guards.GuardName.Unknown, (DateOnly?)null), (held.Step, held.Guard, held.Release.Date));
        var corrected = pupil.Registered(there with { Id = "c", Code = "cancelled", Supersedes = "b", RecordedAt = new DateTime(2026, 11, 4, 9, 0, 0, DateTimeKind.Unspecified) });
        Assert.Equal(["2026-11-03"], protocol.Onsets(corrected, "s"));
    }

    private static AttendanceRecord Timed(string line) => Pupil.Record(line) with { Start = Nine };
}
