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

        var registered = followed.Register.On(day);
        var records = registered.Records.Where(record => record.IsRegistered && record.HoldsOn(followed.On)).ToList();
        var attended = registered.All.Any(record => record.HoldsOn(followed.On) && ShowsPresence(record));
        return attended || records.Count == 0 || IsPartly(followed, day, records);
    }

    /// <summary>Returns whether a record shows that the student was there for a part of its time.</summary>
    public static bool ShowsPresence(KnownRecord record) => record.Written == AttendanceKind.Present || record.Written.IsPart();

    private static bool IsPartly(FollowedCase followed, DateOnly day, List<KnownRecord> missed) =>
        followed.Days.HasTimetable(day) && missed.Sum(record => record.Minutes) < followed.Days.ScheduledMinutes(day);
}
