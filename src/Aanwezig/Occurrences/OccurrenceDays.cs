using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences;

/// <summary>The days on which steps of a protocol can occur for a student, as numbers of days.</summary>
/// <param name="First">The first day of the replay, included.</param>
/// <param name="Last">The last day of the replay, included.</param>
/// <param name="From">The first day of the first enrolment; 0 or less where it began before the calendar.</param>
/// <param name="Until">The last day on which the student is in the first enrolment and the protocol is in force, included.</param>
internal readonly record struct OccurrenceDays(int First, int Last, int From, int Until)
{
    private readonly (int From, int Until)[]? _later;

    /// <summary>The enrolments after the first one: each with its first day, and its last day on which the protocol is in force.</summary>
    public IReadOnlyList<(int From, int Until)> Later => _later ?? [];

    public static OccurrenceDays Of(FollowedCase version, DateOnly first, DateOnly last)
    {
        var table = version.CompiledDays.Table;
        var whole = Of(version.Student, version.Protocol, table, last);
        var end = Math.Min(EndOf(version.Protocol, table), version.Versions.EndOf(version.Protocol) is { } until ? table.NumberOf(until) : DayTable.Never);
        var enrolments = version.Enrolled.Enrolments.Select(enrolment => (From: table.NumberOf(enrolment.From), Until: Math.Min(table.NumberOf(enrolment.Until), end))).ToArray();
        return new OccurrenceDays(Math.Max(0, table.NumberOf(first)), whole.Last, enrolments[0].From, enrolments[0].Until, enrolments[1..]);
    }

    /// <summary>Returns the days of a student with one enrolment, which stands with the student.</summary>
    public static OccurrenceDays Of(Student student, ProtocolDefinition protocol, DayTable table, DateOnly on) => new(
        Math.Max(0, table.NumberOf(protocol.InForceFrom)),
        Math.Min(table.NumberOf(on), table.Count - 1),
        student.EnrolledFrom is { } from ? table.NumberOf(from) : 0,
        Math.Min(student.EnrolledUntil is { } until ? table.NumberOf(until) : DayTable.Never, EndOf(protocol, table)));

    /// <summary>Returns whether a step can occur on a day.</summary>
    public bool Allows(int day) => (day >= From && day <= Until) || (_later is not null && Holds(_later, day));

    /// <summary>Returns whether an enrolment begins on a day after time between enrolments.</summary>
    public bool BeginsAgainOn(int day) => _later is not null && Begins(_later, day);

    private OccurrenceDays(int first, int last, int from, int until, (int From, int Until)[] later)
        : this(first, last, from, until) => _later = later.Length == 0 ? null : later;

    private static bool Holds((int From, int Until)[] enrolments, int day) => Array.Exists(enrolments, enrolment => day >= enrolment.From && day <= enrolment.Until);

    private static bool Begins((int From, int Until)[] enrolments, int day) => Array.Exists(enrolments, enrolment => day == enrolment.From);

    private static int EndOf(ProtocolDefinition protocol, DayTable table) => protocol.InForceUntil is { } end ? table.NumberOf(end) : DayTable.Never;
}
