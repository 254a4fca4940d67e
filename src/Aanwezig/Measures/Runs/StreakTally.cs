using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Runs;

/// <summary>The length of a run: the run that ends on the day, or the longest. The first school day without a counted record breaks a run.</summary>
internal static class StreakTally
{
    public static Tally Of(MeasureDefinition measure, FollowedCase followed, RecordsInWindow records)
    {
        var certain = records.Certain.ToLookup(item => item.Known.Date);
        var all = records.Certain.Concat(records.Possible).ToLookup(item => item.Known.Date);
        var (least, min) = Chosen(measure, followed, records, certain, isCertain: true);
        var (most, max) = Chosen(measure, followed, records, all, isCertain: false);
        return new Tally(
            new Interval(min, max),
            records.Window,
            [.. records.Certain.Where(item => least?.Contains(item.Known.Date) == true)],
            [.. records.Possible.Where(item => most?.Contains(item.Known.Date) == true)])
        {
            RestartedAfter = records.Restart,
            Excess = records.Excess,
            Weekday = least is { IsOfOneWeekday: true } ? least.From.DayOfWeek : null,
        };
    }

    // Of equally long runs the first is returned, so that a later run changes nothing.
    private static (DayRun? Run, ExactNumber Length) Chosen(
        MeasureDefinition measure, FollowedCase followed, RecordsInWindow records, ILookup<DateOnly, Counted> counted, bool isCertain)
    {
        bool IsMissed(DateOnly day) => Counts(measure, followed, day, records.Window.Until, counted[day], isCertain);
        var runs = measure.Unit == MeasureUnit.SameWeekday
            ? Enum.GetValues<DayOfWeek>().SelectMany(weekday => Runs(day => day.DayOfWeek == weekday)).Select(run => run with { IsOfOneWeekday = true })
            : Runs(_ => true);
        var chosen = runs.OrderBy(run => run.From).MaxBy(run => Length(measure, followed, run, counted));
        return (chosen, chosen is null ? 0 : Length(measure, followed, chosen, counted));

        IReadOnlyList<DayRun> Runs(Func<DateOnly, bool> isOf)
        {
            bool IsPart(DateOnly day) => isOf(day) && IsDay(measure, followed, day);
            return measure.Longest ? DayRun.Of(records.Window, IsPart, IsMissed)
                : DayRun.AtTheEnd(records.Window, IsPart, IsMissed) is { } run ? [run] : [];
        }
    }

    // Lesson days are the days whose timetable has minutes that the measure reads; without a timetable they are the school days.
    private static bool IsDay(MeasureDefinition measure, FollowedCase followed, DateOnly day) =>
        followed.IsSchoolDayOf(measure, day)
        && (measure.Unit is not (MeasureUnit.LessonDays or MeasureUnit.SameWeekday)
            || !followed.Days.HasTimetable(day)
            || followed.Days.RowsOn(day).Any(row => row.Minutes > 0 && !RecordSelection.IgnoresActivity(measure, row.Activity)));

    private static bool Counts(MeasureDefinition measure, FollowedCase followed, DateOnly day, DateOnly on, IEnumerable<Counted> counted, bool isCertain)
    {
        var records = counted.ToList();
        if (records.Count == 0 || !measure.WholeDays)
        {
            return records.Count > 0;
        }

        // Where kinds conflict, the student may have been there; that is only certain where no record says so.
        var registered = followed.Register.On(day);
        var attended = (isCertain ? registered.All : registered.Records).Any(record => record.HoldsOn(on) && PresentDays.ShowsPresence(record));
        return !attended && (!followed.Days.HasTimetable(day) || records.Sum(item => item.Minutes) >= followed.Days.ScheduledMinutes(day));
    }

    private static ExactNumber Length(MeasureDefinition measure, FollowedCase followed, DayRun run, ILookup<DateOnly, Counted> counted) => measure.Unit switch
    {
        MeasureUnit.SchoolWeeks => DaysOfSchoolWeeks(measure, followed, run) / 7,
        MeasureUnit.Hours => new ExactNumber(run.Dates.Sum(day => counted[day].Sum(item => item.Minutes)), 60),
        MeasureUnit.SchoolDays or MeasureUnit.LessonDays or MeasureUnit.SameWeekday => run.Dates.Count,
        _ => throw Unlisted.Member(measure.Unit),
    };

    // A day of an exemption does not lengthen the run, nor does a day in a week without school.
    private static int DaysOfSchoolWeeks(MeasureDefinition measure, FollowedCase followed, DayRun run) =>
        new DateRange(run.From, run.Until).Days.Count(day => day == run.From || (followed.Days.Clock[day] > followed.Days.Clock[day.AddDays(-1)] && !followed.Exempt.Covers(measure, day)));
}
