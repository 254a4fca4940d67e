using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>Scheduled minutes of a date without a record in the register, for each activity and subject.</summary>
/// <remarks>
/// A row for the whole day registers the day. A row for a part of a lesson registers one lesson: the one in which it starts; else the one that it
/// completes together with minutes that were attended; else the shortest that is not registered yet and is as long as its minutes.
/// </remarks>
internal static class UnregisteredTime
{
    /// <summary>Returns the time without a record; it may turn out to be of any kind.</summary>
    /// <param name="rows">The timetable of the date.</param>
    /// <param name="registered">The records of the date.</param>
    /// <param name="isSchoolDay">Whether the date is a school day of the student.</param>
    /// <param name="on">The last day of the replay.</param>
    public static IEnumerable<KnownRecord> Of(IReadOnlyList<ScheduledTime> rows, RegisteredDate registered, bool isSchoolDay, DateOnly on)
    {
        var taken = registered.Longest(on).ToList();
        foreach (var lessons in rows.GroupBy(row => row.Activity).OrderBy(lessons => lessons.Key))
        {
            if (taken.Exists(record => record.IsOfDay && (record.Record.WrittenActivity ?? lessons.Key) == lessons.Key))
            {
                continue;
            }

            var ofActivity = taken.FindAll(record => record.Record.Activity == lessons.Key);
            var bySubject = ofActivity.TrueForAll(record => record.Record.Subject is not null) && lessons.All(row => row.Subject is not null);
            foreach (var part in bySubject ? lessons.GroupBy(row => row.Subject) : lessons.GroupBy(_ => (string?)null))
            {
                var left = RegisteredLessons.Left([.. part], ofActivity.FindAll(record => !bySubject || record.Record.Subject == part.Key));
                if (left > 0)
                {
                    yield return Open(new ScheduledTime(part.First().Date, left) { Activity = lessons.Key, Subject = part.Key }, isSchoolDay);
                }
            }
        }
    }

    private static KnownRecord Open(ScheduledTime row, bool isSchoolDay)
    {
        var record = new AttendanceRecord(row.Date, row.Minutes, AttendanceKind.Unknown) { Activity = row.Activity, Subject = row.Subject };
        return new KnownRecord(record, AttendanceKind.Unknown, null, AttendanceKind.Unknown, isSchoolDay, IsRegistered: false);
    }
}
