using Aanwezig.Attendance;
using Aanwezig.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a timetable for some weeks, or none; a week may have a day without lessons, or a Saturday with.</summary>
internal static class RandomTimetables
{
    public static Gen<IReadOnlyList<ScheduledTime>> In(Period period) =>
        Chance.Optional(30, Weeks(period)).Select(some => (IReadOnlyList<ScheduledTime>)[.. some.SelectMany(rows => rows)]);

    private static Gen<IReadOnlyList<ScheduledTime>> Weeks(Period period) =>
        from first in Chance.Day(period.From, period.Until.AddDays(-35))
        from count in Gen.Choose(1, 5)
        from rows in Chance.Joined(Enumerable.Range(0, count).Select(week => Week(IsoWeek.MondayOf(first).AddDays(7 * week))))
        select rows;

    private static Gen<IReadOnlyList<ScheduledTime>> Week(DateOnly monday) =>
        from free in Gen.Choose(0, 6)
        from minutes in Gen.Elements(240, 360, 480)
        from saturday in Chance.Of(10)
        from activity in Gen.Elements(Activity.Lesson, Activity.Lesson, Activity.Practice)
        select (IReadOnlyList<ScheduledTime>)
            [.. Enumerable.Range(0, saturday ? 6 : 5).Where(place => place != free).Select(place => new ScheduledTime(monday.AddDays(place), minutes) { Activity = activity })];
}
