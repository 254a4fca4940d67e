using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Counts;

/// <summary>Counts different lessons. Records with the same date, start and subject are one lesson; a record without a start is a lesson of its own.</summary>
internal static class LessonTally
{
    public static Tally Of(FollowedCase followed, RecordsInWindow records) => new(
        new Interval(Lessons(followed, records.Certain), Lessons(followed, records.Certain.Concat(records.Possible))),
        records.Window,
        records.Certain,
        records.Possible)
    {
        RestartedAfter = records.Restart,
    };

    private static int Lessons(FollowedCase followed, IEnumerable<Counted> counted)
    {
        var parts = counted.Select(item => item.Known).DistinctBy(record => record.Record, ReferenceEqualityComparer.Instance).ToLookup(record => record.Start is null);
        return parts[false].Select(record => (record.Date, record.Start, record.Record.Subject)).Distinct().Count()
            + parts[true].Sum(record => record.IsRegistered ? 1 : Scheduled(followed, record.Record));
    }

    // Time without a record is one sum. It may be as many lessons as the shortest rows of the timetable that fit in it.
    private static int Scheduled(FollowedCase followed, AttendanceRecord open)
    {
        var rows = followed.Source.Timetable
            .Where(row => row.Date == open.Date && row.Activity == open.Activity && row.Minutes > 0 && (open.Subject is null || row.Subject == open.Subject))
            .Select(row => row.Minutes)
            .Order();
        var (lessons, left) = (0, open.Minutes);
        foreach (var minutes in rows.TakeWhile(_ => left > 0))
        {
            (lessons, left) = (lessons + 1, left - minutes);
        }

        return lessons;
    }
}
