using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Scheduled minutes without a record in the register, for each date, activity and subject.</summary>
internal static class UnregisteredTime
{
    public static IReadOnlyList<ScheduledTime> Of(
        IReadOnlyList<ScheduledTime> timetable,
        IReadOnlyList<AttendanceRecord> records,
        AttendanceSettings settings,
        DateOnly until)
    {
        var open = new List<ScheduledTime>();
        foreach (var lessons in timetable.Where(row => row.Date <= until).GroupBy(row => (row.Date, row.Activity)))
        {
            var taken = records.Where(record => (record.Date, record.Activity) == lessons.Key).ToList();
            var bySubject = taken.TrueForAll(record => record.Subject is not null) && lessons.All(row => row.Subject is not null);
            var parts = bySubject ? lessons.GroupBy(row => row.Subject) : lessons.GroupBy(_ => (string?)null);
            foreach (var part in parts)
            {
                var rows = part.Select(row => row.Minutes).ToList();
                var left = rows.Sum() - Covered(rows, taken.Where(record => !bySubject || record.Subject == part.Key), settings);
                if (left > 0)
                {
                    open.Add(new ScheduledTime(lessons.Key.Date, left) { Activity = lessons.Key.Activity, Subject = part.Key });
                }
            }
        }

        return open;
    }

    // A late arrival or an early leave shows that the register was taken for its whole lesson, which is one row of the timetable.
    private static int Covered(IReadOnlyList<int> rows, IEnumerable<AttendanceRecord> records, AttendanceSettings settings)
    {
        var ofPart = records.ToLookup(record => settings.KindOf(record.Code) is AttendanceKind.Late or AttendanceKind.LeftEarly or AttendanceKind.SentOut);
        return ofPart[false].Sum(record => record.Minutes) + rows.OrderDescending().Take(ofPart[true].Count()).Sum();
    }
}
