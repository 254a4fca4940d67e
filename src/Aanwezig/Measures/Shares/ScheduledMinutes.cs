using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>The scheduled minutes of each day, from the timetable, or from a register that is kept in full.</summary>
internal static class ScheduledMinutes
{
    /// <summary>Returns the scheduled minutes by day; null where they are not known for a school day.</summary>
    public static IReadOnlyDictionary<DateOnly, int>? Of(
        MeasureDefinition measure, FollowedCase followed, DateRange days, ILookup<DateOnly, KnownRecord> records, string? subject)
    {
        var scheduled = new Dictionary<DateOnly, int>();
        for (var day = days.From; day <= days.Until; day = day.AddDays(1))
        {
            if (!followed.IsSchoolDayOf(measure, day) || !(followed.IsEnrolled(day) || records[day].Any()))
            {
                continue;
            }

            if (MinutesOn(measure, followed, day, records[day], subject) is not { } minutes)
            {
                return null;
            }

            scheduled.Add(day, minutes);
        }

        return scheduled;
    }

    private static int? MinutesOn(MeasureDefinition measure, FollowedCase followed, DateOnly day, IEnumerable<KnownRecord> records, string? subject)
    {
        if (followed.Days.HasTimetable(day))
        {
            return InTimetable(measure, followed, day, subject);
        }

        var registered = records.ToList();
        return followed.Protocol.Attendance.Registration == RegistrationMode.Full && registered.TrueForAll(record =>
                IsWhole(record, registered) && (subject is null || record.Record.Subject == subject))
            ? registered.Sum(record => record.Record.Minutes)
            : null;
    }

    /// <summary>Returns the minutes in the timetable on a day that the measure reads.</summary>
    public static int InTimetable(MeasureDefinition measure, FollowedCase followed, DateOnly day, string? subject) => followed.Days.RowsOn(day)
        .Where(row => !RecordSelection.IgnoresActivity(measure, row.Activity) && (subject is null || row.Subject == subject))
        .Sum(row => row.Minutes);

    // For a lesson that was attended in part, the register must also hold the attended part.
    private static bool IsWhole(KnownRecord record, List<KnownRecord> registered) =>
        record.Written is not (AttendanceKind.Late or AttendanceKind.LeftEarly or AttendanceKind.SentOut)
        || registered.Exists(other => other.Written == AttendanceKind.Present
            && (other.Record.Start, other.Record.Activity, other.Record.Subject) == (record.Record.Start, record.Record.Activity, record.Record.Subject));
}
