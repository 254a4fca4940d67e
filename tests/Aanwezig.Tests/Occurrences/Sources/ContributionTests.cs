using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Measures.Tracks;
using Aanwezig.Occurrences.Sources;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Occurrences.Sources;

public class ContributionTests
{
    private const int Monday = 100;
    private const int Thursday = 103;

    [Fact]
    public void AbsenceWithAnOpenReason_CountsAtItsOwnDate_AndBeginsToOnTheDayItSettled()
    {
        var told = Amounts("of: [unexcused]", Unknown("2026-11-05"), Thursday);
        Assert.Equal((Monday, 0, 60), (told.Amounts[0].Date, told.Amounts[0].Certain, told.Amounts[0].Possible));
        Assert.Equal(new SettlingReason(Thursday, 0, Certain: 60, Possible: -60, Begins: true), Assert.Single(told.Settlings[..told.SettlingCount]));
    }

    [Fact]
    public void AbsenceThatMayHaveCounted_NoLongerDoes_OnceItSettledAsAnotherKind()
    {
        var told = Amounts("of: [sick]", Unknown("2026-11-05"), Thursday);
        Assert.Equal((0, 60), (told.Amounts[0].Certain, told.Amounts[0].Possible));
        Assert.Equal(new SettlingReason(Thursday, 0, Certain: 0, Possible: -60, Begins: false), Assert.Single(told.Settlings[..told.SettlingCount]));
    }

    [Fact]
    public void AbsenceThatCountedWhileItsReasonWasOpen_DoesNotBeginToCountAgain()
    {
        var told = Amounts("of: [unknown, unexcused]", Unknown("2026-11-05"), Thursday);
        Assert.Equal((1, 60, 0), (told.Count, told.Amounts[0].Certain, told.SettlingCount));
    }

    [Fact]
    public void ReasonThatSettlesOnTheDayItself_IsNeverOpen()
    {
        var told = Amounts("of: [unexcused]", Unknown("2026-11-02"), Monday);
        Assert.Equal((60, 0, 0), (told.Amounts[0].Certain, told.Amounts[0].Possible, told.SettlingCount));
    }

    [Fact]
    public void ReasonThatSettlesBeyondTheCalendar_StaysOpen()
    {
        var told = Amounts("of: [unexcused]", Unknown("2026-11-05"), DayTable.Never);
        Assert.Equal((0, 60, 0), (told.Amounts[0].Certain, told.Amounts[0].Possible, told.SettlingCount));
    }

    [Fact]
    public void RecordOfAnotherKind_BringsNothing() => Assert.Null(Of("of: [late]", Unknown("2026-11-05")));

    private static DatedAmounts Amounts(string measure, KnownRecord record, int settles)
    {
        var told = new DatedAmounts();
        Of(measure, record)!.Value.AddTo(told, Monday, record.Record.Minutes, settles);
        return told;
    }

    private static Contribution? Of(string measure, KnownRecord record)
    {
        var protocol = Agreed.By($"m: {{ total: minutes, {measure} }}", [Agreed.Step("s", "m >= 1")]);
        return Contribution.Of(protocol.Compiled.Of(protocol.Definition).Measures[0], protocol.Definition.Attendance, record);
    }

    // An hour of Monday 2 November that settles as unexcused.
    private static KnownRecord Unknown(string settlesOn) => new(
        new AttendanceRecord(Agreed.Day("2026-11-02"), 60, AttendanceKind.Unknown), AttendanceKind.Unknown, Agreed.Day(settlesOn), AttendanceKind.Unexcused, OnSchoolDay: true, IsRegistered: true);
}
