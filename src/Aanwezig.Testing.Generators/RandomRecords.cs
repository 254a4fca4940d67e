using System.Globalization;
using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws 5 to 40 registrations: some full weeks, some runs of days, and single ones; in half of the cases others beside them.</summary>
internal static class RandomRecords
{
    /// <summary>Draws registrations of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="codes">The school's own codes; the names of the kinds are drawn beside them.</param>
    public static Gen<IReadOnlyList<AttendanceRecord>> In(Period period, IReadOnlyList<string> codes) =>
        from single in Chance.Several(3, 12, One(Chance.Day(period.From.AddDays(-20), period.Until), period, codes))
        from before in Chance.Mostly(60, Gen.Constant<IReadOnlyList<AttendanceRecord>>([]), Chance.Several(1, 5, One(Chance.Day(period.From.AddDays(-78), period.From.AddDays(-45)), period, codes)))
        from bursts in Chance.Several(0, 2, Burst(period, codes)).SelectMany(list => Chance.Joined(list.Select(Gen.Constant)))
        from runs in Chance.Several(0, 1, Run(period)).SelectMany(list => Chance.Joined(list.Select(Gen.Constant)))
        from weekly in Chance.Optional(20, Weekly(period)).SelectMany(list => Chance.Joined(list.Select(Gen.Constant)))
        from all in RandomMeetings.Beside([.. single.Concat(before).Concat(bursts).Concat(runs).Concat(weekly).Take(40)])
        from named in Chance.Of(90).ArrayOf(all.Count)
        select (IReadOnlyList<AttendanceRecord>)
            [.. all.Select((record, place) => named[place] ? record with { Id = Invariant($"r{place + 1}") } : record)];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Gen<IReadOnlyList<AttendanceRecord>> Burst(Period period, IReadOnlyList<string> codes) =>
        from start in Chance.Day(period.From, period.Until.AddDays(-14))
        from records in Chance.Several(3, 9, One(Chance.Day(start, start.AddDays(13)), period, codes))
        select records;

    private static Gen<IReadOnlyList<AttendanceRecord>> Run(Period period) =>
        from start in Chance.Day(period.From, period.Until.AddDays(-20))
        from length in Gen.Frequency((8, Gen.Choose(3, 8)), (1, Gen.Choose(10, 20)))
        from kind in Gen.Elements("sick", "unexcused", "unexcused", "luxury", "unknown")
        from minutes in Gen.Elements(240, 360, 480)
        select (IReadOnlyList<AttendanceRecord>)[.. SchoolDays(period, start).Take(length).Select(day => new AttendanceRecord(day, minutes, kind))];

    // Draws absence on the same weekday, week after week.
    private static Gen<IReadOnlyList<AttendanceRecord>> Weekly(Period period) =>
        from start in Chance.Day(period.From, period.Until.AddDays(-21))
        from weeks in Gen.Choose(2, 5)
        from kind in Gen.Elements("unexcused", "late", "sick", "luxury")
        from minutes in Minutes(kind)
        select (IReadOnlyList<AttendanceRecord>)
            [.. Enumerable.Range(0, weeks).Select(week => start.AddDays(7 * week)).Where(day => day <= period.Until && period.Calendar.IsSchoolDay(day)).Select(day => new AttendanceRecord(day, minutes, kind))];

    private static IEnumerable<DateOnly> SchoolDays(Period period, DateOnly start)
    {
        for (var day = start; day <= period.Until; day = day.AddDays(1))
        {
            if (period.Calendar.IsSchoolDay(day))
            {
                yield return day;
            }
        }
    }

    private static Gen<AttendanceRecord> One(Gen<DateOnly> days, Period period, IReadOnlyList<string> codes) =>
        from drawn in days
        from atSchool in Chance.Of(93)
        let day = atSchool ? period.SchoolDay(drawn) : drawn
        from code in Code(codes)
        from minutes in Minutes(code)
        from activity in Gen.Frequency((7, Gen.Constant(Activity.Lesson)), (3, Gen.Constant(Activity.Practice)), (1, Gen.Elements(Enum.GetValues<Activity>())))
        from start in Chance.Mostly(45, Gen.Constant<TimeOnly?>(null), Gen.Choose(8, 15).Select(hour => (TimeOnly?)new TimeOnly(hour, 30)))
        from recorded in Recorded(day)
        from reported in Reported(code, day)
        from subject in RandomTimetables.Subject
        select new AttendanceRecord(day, minutes, code) { Activity = activity, Start = start is { } at && CaseCheck.EndsInItsDay((at.Hour * 60) + at.Minute, minutes, activity) ? start : null, Subject = subject, RecordedAt = recorded, ReportedAt = reported };

    // An excused absence has a moment of report, often in time.
    private static Gen<DateTime?> Reported(string code, DateOnly day) => code is "sick" or "Z" or "leave" or "V" or "medical" or "excused" or "religious"
        ? Chance.Mostly(40, Gen.Constant<DateTime?>(null), Chance.Day(day, day.AddDays(4)).SelectMany(Chance.Moment).Select(moment => (DateTime?)moment))
        : Gen.Constant<DateTime?>(null);

    private static Gen<string> Code(IReadOnlyList<string> codes) => Gen.Frequency(
        (30, Gen.Constant("unexcused")),
        (14, Gen.Constant("late")),
        (10, Gen.Constant("sick")),
        (9, Gen.Constant("unknown")),
        (5, Gen.Constant("luxury")),
        (5, Gen.Constant("leave")),
        (4, Gen.Constant("left_early")),
        (12, codes.Count == 0 ? Gen.Constant("unexcused") : Gen.Elements<string>(codes)),
        (10, Gen.Elements(Enum.GetValues<AttendanceKind>()).Select(Names.Of)));

    private static Gen<int> Minutes(string code) => code is "late" or "TL" or "left_early"
        ? Gen.Choose(1, 50)
        : Gen.OneOf(Gen.Choose(1, 8).Select(hours => hours * 60), Gen.Choose(1, 6).Select(lessons => lessons * 50), Gen.Choose(0, 480));

    private static Gen<DateTime?> Recorded(DateOnly day) => Chance.Mostly(
        45,
        Gen.Constant<DateTime?>(null),
        Chance.Day(day, day.AddDays(6)).SelectMany(Chance.Moment).Select(moment => (DateTime?)moment));
}
