using Aanwezig.Attendance;
using Aanwezig.Cases;

namespace Aanwezig.Tests.Cases;

public class GroupOverTimeTests
{
    private static readonly StudentCase Moved = Pupil.Seventeen.Case with
    {
        Enrolments = [new Enrolment(Agreed.Day("2026-08-01"), Agreed.Day("2026-11-04"), "G1"), new Enrolment(Agreed.Day("2026-11-05"), null, "G2")],
    };

    [Theory]
    [InlineData("2026-11-04", "G1")]
    [InlineData("2026-11-05", "G2")]
    [InlineData("2026-07-31", null)]
    public void Period_HasItsGroup(string day, string? group) => Assert.Equal(group, new GroupOverTime(Moved).On(Agreed.Day(day)));

    [Theory]
    [InlineData("2026-10-01", "2026-09-30", "G1")]
    [InlineData("2026-10-01", "2026-10-01", "G3")]
    [InlineData("2026-10-01", "2026-11-04", "G3")]
    [InlineData("2026-10-01", "2026-11-05", "G2")]
    [InlineData("2026-11-05", "2026-11-05", "G3")]
    [InlineData("2026-12-01", "2026-11-30", "G2")]
    public void OfAFactAndAPeriod_TheLaterHolds_AndOnOneDateTheFact(string from, string day, string group) =>
        Assert.Equal(group, new GroupOverTime(Moved with { Facts = [new FactChange("group", "G3", Agreed.Day(from))] }).On(Agreed.Day(day)));

    [Fact]
    public void PeriodWithoutAGroup_LeavesItToTheFacts()
    {
        var known = Pupil.Seventeen.EnrolledIn("2026-11-05..").Fact("group", "G3", "2026-10-01").Case;
        Assert.Equal("G3", new GroupOverTime(known).On(Agreed.Day("2026-11-05")));
    }

    [Fact]
    public void GroupOfTheStudent_HoldsUntilAFactChangesIt()
    {
        var groups = new GroupOverTime(Pupil.Seventeen.With(student => student with { Group = "G1" }).Fact("group", "G2", "2026-11-05").Case);
        Assert.Equal(["G1", "G2"], groups.All);
        Assert.Equal(("G1", "G2"), (groups.On(Agreed.Day("2026-11-04")), groups.On(Agreed.Day("2026-11-05"))));
    }
}
