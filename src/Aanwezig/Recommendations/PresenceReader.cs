using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Explanations;

namespace Aanwezig.Recommendations;

/// <summary>Reads the presence of a student since the start of the school year, in the weeks with a timetable.</summary>
internal static class PresenceReader
{
    public static Presence? Of(FollowedCase followed)
    {
        var from = followed.Calendar.YearOf(followed.On)?.Range.From ?? followed.On;
        var days = new DateRange(from, followed.On).Days.Where(day => followed.Days.HasTimetable(day) && followed.IsEnrolled(day)).ToHashSet();
        var records = followed.Records.Where(record => record.OnSchoolDay && days.Contains(record.Date)).ToList();
        var scheduled = days.Sum(followed.Days.ScheduledMinutes) - Minutes(records, AttendanceKind.Cancelled);
        var missed = records.Where(record => record.KindOn(followed.On) is not (AttendanceKind.Present or AttendanceKind.Cancelled)).Sum(record => record.Record.Minutes);
        return scheduled <= 0 ? null : new Presence(days.Min(), followed.On, Math.Max(scheduled - missed, 0), scheduled);
    }

    private static int Minutes(IEnumerable<KnownRecord> records, AttendanceKind kind) =>
        records.Where(record => record.Written == kind).Sum(record => record.Record.Minutes);
}
