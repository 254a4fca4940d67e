using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>Tells whether a student was at school on a day: on a school day of the student, unless everything of it was missed or cancelled.</summary>
/// <remarks>
/// Without a timetable a missed lesson stands for the whole day when nothing says that another was attended. Scheduled time that was never registered
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
