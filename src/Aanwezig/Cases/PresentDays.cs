using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>Decides whether a student may have been at school on a day: it is a school day of the student, and not all of it was missed or cancelled.</summary>
/// <remarks>
/// Without a timetable, a missed lesson stands for the whole day unless a record shows attendance. Scheduled time without a record
/// may have been attended, so it does not count as missed.
/// </remarks>
internal static class PresentDays
{
    public static bool MayBe(FollowedCase followed, DateOnly day)
    {
        if (!followed.Days.IsSchoolDay(day) || !followed.IsEnrolled(day))
        {
            return false;
        }

        var records = followed.Records.Where(record => record.Date == day && record.IsRegistered).ToList();
        var attended = records.Exists(record => record.Written is
            AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.LeftEarly or AttendanceKind.SentOut);
        return attended || records.Count == 0 || IsPartly(followed, day, records);
    }

    private static bool IsPartly(FollowedCase followed, DateOnly day, List<KnownRecord> missed) =>
        followed.Days.HasTimetable(day) && missed.Sum(record => record.Record.Minutes) < followed.Days.ScheduledMinutes(day);
}
