using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Evaluation.Tallies;

/// <summary>The length of the run that ends on the day: broken by the first school day of the student without a counted record.</summary>
internal static class StreakTally
{
    public static Tally Of(MeasureDefinition measure, FollowedCase followed, RecordsInWindow records)
    {
        var certain = records.Certain.ToLookup(record => record.Date);
        var open = records.Possible.ToLookup(record => record.Date);
        var least = Run(followed.Days, records, day => Counts(measure, followed, day, certain[day]));
        var most = Run(followed.Days, records, day => Counts(measure, followed, day, certain[day].Concat(open[day])));
        return new Tally(
            new Interval(Length(measure, followed.Days, least, records.Window.Until), Length(measure, followed.Days, most, records.Window.Until)),
            records.Window,
            RecordsInWindow.ByMinutes(records.Certain.Where(record => least.First <= record.Date)),
            RecordsInWindow.ByMinutes(records.Possible.Where(record => most.First <= record.Date)))
        {
            RestartedAfter = records.Restart,
        };
    }

    private static (DateOnly? First, int Days) Run(StudentDays days, RecordsInWindow records, Func<DateOnly, bool> counts)
    {
        (DateOnly? First, int Days) run = (null, 0);
        for (var day = records.Window.Until; day >= records.Window.From; day = day.AddDays(-1))
        {
            if (!days.IsSchoolDay(day))
            {
                continue;
            }

            if (!counts(day))
            {
                break;
            }

            run = (day, run.Days + 1);
        }

        return run;
    }

    private static bool Counts(MeasureDefinition measure, FollowedCase followed, DateOnly day, IEnumerable<KnownRecord> counted)
    {
        var records = counted.ToList();
        if (records.Count == 0 || !measure.WholeDays)
        {
            return records.Count > 0;
        }

        var attended = followed.Records.Any(record => record.Date == day && record.Written is
            AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.LeftEarly or AttendanceKind.SentOut);
        return !attended && (!followed.Days.HasTimetable(day) || records.Sum(record => record.Record.Minutes) >= followed.Days.ScheduledMinutes(day));
    }

    private static ExactNumber Length(MeasureDefinition measure, StudentDays days, (DateOnly? First, int Days) run, DateOnly day) =>
        measure.Unit == MeasureUnit.SchoolDays ? run.Days
        : run.First is { } first ? (days.Clock[day] - days.Clock[first] + 1) / 7
        : 0;
}
