using Aanwezig.Attendance;

namespace Aanwezig.Evaluation;

/// <summary>Scheduled minutes of which the register says nothing, per date, activity and subject.</summary>
internal static class UnregisteredTime
{
    public static IReadOnlyList<ScheduledTime> Of(IReadOnlyList<ScheduledTime> timetable, IReadOnlyList<AttendanceRecord> records, DateOnly until)
    {
        var open = new List<ScheduledTime>();
        foreach (var lessons in timetable.Where(row => row.Date <= until).GroupBy(row => (row.Date, row.Activity)))
        {
            var taken = records.Where(record => (record.Date, record.Activity) == lessons.Key).ToList();
            var bySubject = taken.TrueForAll(record => record.Subject is not null) && lessons.All(row => row.Subject is not null);
            var parts = bySubject ? lessons.GroupBy(row => row.Subject) : lessons.GroupBy(_ => (string?)null);
            foreach (var part in parts)
            {
                var left = part.Sum(row => row.Minutes) - Covered(taken.Where(record => !bySubject || record.Subject == part.Key), part.Sum(row => row.Minutes));
                if (left > 0)
                {
                    open.Add(new ScheduledTime(lessons.Key.Date, left) { Activity = lessons.Key.Activity, Subject = part.Key });
                }
            }
        }

        return open;
    }

    // A late arrival or an early leave says of the whole lesson that the register was taken.
    private static int Covered(IEnumerable<AttendanceRecord> records, int scheduled)
    {
        var taken = records.ToList();
        return taken.Exists(record => record.Code is "late" or "left_early" or "sent_out") ? scheduled : taken.Sum(record => record.Minutes);
    }
}
