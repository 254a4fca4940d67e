using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>The scheduled minutes of a date that a measure reads, without those of records that are left out of both sides.</summary>
internal static class ScheduledTimeOf
{
    /// <summary>Returns the scheduled minutes less the cancelled ones; null where nothing of the measure was scheduled on the date.</summary>
    public static int? Minutes(MeasureDefinition measure, FollowedCase followed, RegisteredDate date, DateOnly day, string? subject)
    {
        var rows = Rows(measure, followed, date.Date, subject).ToList();
        return rows.Sum(row => row.Minutes) == 0
            ? null
            : Less(rows, date.Records.Where(record => record.HoldsOn(day) && record.KindOn(day) == AttendanceKind.Cancelled && IsOf(measure, record, subject)));
    }

    /// <summary>Returns the rows of the timetable on a date that a measure reads.</summary>
    public static IEnumerable<ScheduledTime> Rows(MeasureDefinition measure, FollowedCase followed, DateOnly date, string? subject) => followed.Days.RowsOn(date)
        .Where(row => !RecordSelection.IgnoresActivity(measure, row.Activity) && (string.IsNullOrEmpty(subject) || row.Subject == subject));

    /// <summary>Returns what is left of scheduled minutes; a record takes no more than was scheduled of its activity.</summary>
    public static int Less(IReadOnlyList<ScheduledTime> rows, IEnumerable<KnownRecord> leftOut)
    {
        var left = rows.GroupBy(row => row.Activity).ToDictionary(activity => activity.Key, activity => activity.Sum(row => row.Minutes));
        foreach (var record in leftOut)
        {
            var minutes = record.Minutes;
            foreach (var activity in record.IsOfAll ? [.. left.Keys.Order()] : new[] { record.Record.Activity })
            {
                var taken = Math.Min(minutes, left.GetValueOrDefault(activity));
                left[activity] = left.GetValueOrDefault(activity) - taken;
                minutes -= taken;
            }
        }

        return left.Values.Sum();
    }

    private static bool IsOf(MeasureDefinition measure, KnownRecord record, string? subject) =>
        (record.IsOfAll || !RecordSelection.IgnoresActivity(measure, record))
        && (string.IsNullOrEmpty(subject) || record.Record.Subject == subject);
}
