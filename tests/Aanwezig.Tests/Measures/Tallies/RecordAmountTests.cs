using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Measures.Tallies;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Measures.Tallies;

public class RecordAmountTests
{
    private static readonly DateOnly Tuesday = Agreed.Day("2026-11-03");

    [Theory]
    [InlineData("total: minutes, of: [late, unexcused]", AttendanceKind.Unexcused, 90)]
    [InlineData("total: minutes, of: [late, unexcused]", AttendanceKind.Late, 90)]
    [InlineData("total: minutes, of: [late, unexcused], lateness: ignored", AttendanceKind.Late, 0)]
    [InlineData("total: minutes, of: [late, unexcused], lateness: ignored", AttendanceKind.Unexcused, 90)] // lateness converts late arrivals alone
    [InlineData("total: minutes, of: [late, unexcused], lateness: { each: 1 hour }", AttendanceKind.Late, 60)]
    [InlineData("count: records, of: [late]", AttendanceKind.Unexcused, 0)]
    public void RecordOfAnHourAndAHalf_BringsItsMinutesToATotal_AndOneToACount(string measure, AttendanceKind kind, int certain) =>
        Assert.Equal((certain, 0), Of(measure, kind));

    [Theory]
    [InlineData("total: minutes, of: [unexcused]", 0, 90)]
    [InlineData("total: minutes, of: [unknown, unexcused]", 90, 0)] // counts open reasons for certain
    [InlineData("total: minutes, of: [late]", 0, 0)] // an open reason never turns out to be a late arrival
    [InlineData("count: records, of: [sick]", 0, 1)]
    public void AbsenceWithAnOpenReason_MayCount_WhereItMayTurnOutToBeOfTheMeasure(string measure, int certain, int possible) =>
        Assert.Equal((certain, possible), Of(measure, AttendanceKind.Unknown));

    [Fact]
    public void RecordOfADayWithoutSchool_BringsNothing() =>
        Assert.True(Amount("total: minutes, of: [unexcused]", AttendanceKind.Unexcused, onSchoolDay: false).IsNothing);

    [Fact]
    public void LatenessOfTheProtocol_ConvertsNothingInACount() =>
        Assert.Equal((1, 0), Amount("count: records, of: [late]", AttendanceKind.Late, onSchoolDay: true, "attendance: { lateness: ignored }").Of(90));

    private static (int Certain, int Possible) Of(string measure, AttendanceKind kind) => Amount(measure, kind, onSchoolDay: true).Of(90);

    private static RecordAmount Amount(string measure, AttendanceKind kind, bool onSchoolDay, string settings = "")
    {
        var protocol = Agreed.By($"m: {{ {measure} }}", [Agreed.Step("s", "m >= 1")], settings).Definition;
        var record = new KnownRecord(new AttendanceRecord(Tuesday, 90, kind), kind, null, kind, onSchoolDay, IsRegistered: true);
        return RecordAmount.Of(protocol.Measures[0], protocol.Attendance, record, Tuesday);
    }
}
