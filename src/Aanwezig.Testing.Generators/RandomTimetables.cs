using Aanwezig.Attendance;
using Aanwezig.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a timetable for some weeks, for all weeks, or none; a week may have a day without lessons, or a Saturday with.</summary>
internal static class RandomTimetables
{
    /// <summary>Draws a timetable, which covers the whole history in the given percentage of draws.</summary>
    /// <param name="period">The days of the history.</param>
    /// <param name="whole">The percentage of draws with a timetable for the whole history.</param>
    /// <param name="goesOn">Whether the timetable often extends beyond the history.</param>
    public static Gen<IReadOnlyList<ScheduledTime>> In(Period period, int whole, bool goesOn) =>
        Gen.Frequency((whole, Throughout(period, goesOn ? [0, 14, 45, 100, 340] : [0])), (25, SomeWeeks(period)), (75 - (whole / 2), Gen.Constant<IReadOnlyList<ScheduledTime>>([])));

    private static Gen<IReadOnlyList<ScheduledTime>> SomeWeeks(Period period) =>
        from first in Chance.Day(period.From, period.Until.AddDays(-35))
        from count in Gen.Choose(1, 5)
        from rows in Chance.Joined(Enumerable.Range(0, count).Select(week => Week(IsoWeek.MondayOf(first).AddDays(7 * week))))
        select rows;

    // The same week is repeated, as in a register, in the weeks with school.
    private static Gen<IReadOnlyList<ScheduledTime>> Throughout(Period period, int[] more) =>
        from further in Gen.Elements(more)
        let last = period.Until.AddDays(further)
        from week in Week(IsoWeek.MondayOf(period.From))
        from empty in Chance.Several(0, 1, Gen.Choose(0, 12))
        select (IReadOnlyList<ScheduledTime>)
        [
            .. Enumerable.Range(0, ((last.DayNumber - period.From.DayNumber) / 7) + 1)
                .Where(place => !empty.Contains(place))
                .SelectMany(place => week.Select(row => row with { Date = row.Date.AddDays(7 * place) }))
                .Where(row => row.Date <= last && period.Calendar.IsSchoolDay(row.Date)),
        ];

    private static Gen<IReadOnlyList<ScheduledTime>> Week(DateOnly monday) =>
        from free in Gen.Choose(0, 6)
        from saturday in Chance.Of(10)
        from days in Gen.CollectToArray(Enumerable.Range(0, saturday ? 6 : 5).Where(place => place != free).Select(place => Day(monday.AddDays(place))))
        select (IReadOnlyList<ScheduledTime>)[.. days.SelectMany(rows => rows)];

    private static Gen<ScheduledTime[]> Day(DateOnly day) =>
        from activity in Gen.Elements(Activity.Lesson, Activity.Lesson, Activity.Practice)
        from minutes in Gen.Elements(240, 360, 480)
        from halves in Chance.Of(35)
        from subjects in Subject.ArrayOf(2)
        from starts in Starts(minutes)
        let whole = new ScheduledTime(day, minutes) { Start = starts.First, Activity = activity, Subject = subjects[0] }
        let half = whole with { Minutes = minutes / 2 }
        select halves ? [half, half with { Start = starts.Second, Subject = subjects[1], Activity = Activity.Lesson }] : new[] { whole };

    // The second lesson of a day follows the first, or begins after noon; a timetable may also lack starts, or some of them.
    private static Gen<(TimeOnly? First, TimeOnly? Second)> Starts(int minutes) => Gen.Frequency<(TimeOnly? First, TimeOnly? Second)>(
        (5, Gen.Constant<(TimeOnly?, TimeOnly?)>((null, null))),
        (3, Gen.Constant<(TimeOnly?, TimeOnly?)>((new TimeOnly(8, 30), new TimeOnly(8, 30).AddMinutes(minutes / 2)))),
        (2, Gen.Constant<(TimeOnly?, TimeOnly?)>((new TimeOnly(8, 30), new TimeOnly(13, 0)))),
        (1, Gen.Constant<(TimeOnly?, TimeOnly?)>((new TimeOnly(8, 30), null))));

    /// <summary>Draws a subject, often none.</summary>
    public static Gen<string?> Subject { get; } = Gen.Frequency((5, Gen.Constant<string?>(null)), (6, Gen.Elements<string?>("nl", "rk", "en")));
}
