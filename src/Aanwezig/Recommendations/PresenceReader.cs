using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Recommendations;

/// <summary>Reads the presence of a student since the start of the enrolment in this school year, in the weeks with a timetable.</summary>
/// <remarks>Time on which kinds conflict, and time without a record, belongs to neither side: what is known is neither made better nor worse by it.</remarks>
internal static class PresenceReader
{
    public static Presence? Of(FollowedCase followed)
    {
        var year = followed.Calendar.YearOf(followed.On)?.Range.From ?? followed.On;
        var from = followed.Enrolled.FirstDayOn(followed.On) is { } enrolled && enrolled > year ? enrolled : year;
        List<DateOnly> days = [.. new DateRange(from, followed.On).Days.Where(day => followed.Days.HasTimetable(day) && followed.Days.IsSchoolDay(day) && followed.IsEnrolled(day))];
        var all = days.ConvertAll(day => On(followed, day));
        var known = all.Sum(day => day.Known);
        return known <= 0 ? null : new Presence(days[0], followed.On, known - all.Sum(day => day.Missed), known)
        {
            OpenMinutes = all.Sum(day => day.Open),
            UnregisteredMinutes = all.Sum(day => day.Unregistered),
        };
    }

    private static (int Known, int Missed, int Open, int Unregistered) On(FollowedCase followed, DateOnly day)
    {
        var date = followed.Register.On(day);
        List<KnownRecord> records = [.. date.Records.Where(record => record.HoldsOn(followed.On))];
        var scheduled = ScheduledTimeOf.Less([.. followed.Days.RowsOn(day)], records.Where(record => record.KindOn(followed.On) == AttendanceKind.Cancelled));
        var open = date.Open.Where(time => time.Records.Any(record => record.HoldsOn(followed.On)))
            .Select(time => time.Alternatives.Select(alternative => Missed(followed, alternative)).ToList())
            .ToList();
        var missed = Math.Min(scheduled, Missed(followed, records.FindAll(record => record.IsRegistered)) + open.Sum(alternatives => alternatives.Min()));
        var left = scheduled - missed;
        var unregistered = Math.Min(left, records.FindAll(record => !record.IsRegistered).Sum(record => record.Minutes));
        var undecided = Math.Min(left - unregistered, open.Sum(alternatives => alternatives.Max() - alternatives.Min()));
        return (scheduled - unregistered - undecided, missed, undecided, unregistered);
    }

    private static int Missed(FollowedCase followed, IEnumerable<KnownRecord> records)
    {
        var settings = followed.Protocol.Attendance;
        return records
            .Where(record => record.KindOn(followed.On) is not (AttendanceKind.Present or AttendanceKind.Cancelled))
            .Sum(record => record.KindOn(followed.On) == AttendanceKind.Late ? settings.Lateness.Counted(record.Minutes, settings.LessonMinutes) : record.Minutes);
    }
}
