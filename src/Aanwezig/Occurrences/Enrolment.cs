using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences;

/// <summary>The days on which steps of a protocol can occur for a student, as numbers of days.</summary>
/// <param name="First">The first day of the replay, included.</param>
/// <param name="Last">The last day of the replay, included.</param>
/// <param name="From">The first day of the enrolment; 0 or less where it began before the calendar.</param>
/// <param name="Until">The last day on which the student is enrolled and the protocol is in force, included.</param>
internal readonly record struct Enrolment(int First, int Last, int From, int Until)
{
    public static Enrolment Of(FollowedCase version, DateOnly first, DateOnly last)
    {
        var table = version.CompiledDays.Table;
        var whole = Of(version.Student, version.Protocol, table, last);
        var end = version.Versions.EndOf(version.Protocol) is { } until ? table.NumberOf(until) : DayTable.Never;
        return whole with { First = Math.Max(0, table.NumberOf(first)), Until = Math.Min(whole.Until, end) };
    }

    public static Enrolment Of(Student student, ProtocolDefinition protocol, DayTable table, DateOnly on) => new(
        Math.Max(0, table.NumberOf(protocol.InForceFrom)),
        Math.Min(table.NumberOf(on), table.Count - 1),
        student.EnrolledFrom is { } from ? table.NumberOf(from) : 0,
        Math.Min(
            student.EnrolledUntil is { } until ? table.NumberOf(until) : DayTable.Never,
            protocol.InForceUntil is { } end ? table.NumberOf(end) : DayTable.Never));

    /// <summary>Returns whether a step can occur on a day.</summary>
    public bool Allows(int day) => day >= From && day <= Until;
}
