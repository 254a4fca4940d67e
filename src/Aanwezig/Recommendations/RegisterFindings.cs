using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Measures.Shares;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Recommendations;

/// <summary>Finds the dates of this school year whose records do not fit each other or the timetable: one finding for each date and kind of doubt.</summary>
internal static class RegisterFindings
{
    private static readonly Wording SameTimeTwice = new(
        "op {date} staat dezelfde tijd meer dan één keer; die telt één keer",
        "on {date} the same time was registered more than once; it counts once");

    private static readonly Wording ExcusedElsewhere = new(
        "op {date} staat een gemiste les naast een geldige reden voor dezelfde tijd; de reden gaat voor",
        "on {date} a missed lesson stands beside a valid reason for the same time; the reason goes first");

    private static readonly Wording Conflicting = new(
        "op {date} spreken registraties van dezelfde tijd elkaar tegen; tot een correctie blijft open wat geldt",
        "on {date} registrations of the same time contradict each other; until a correction it stays open which one holds");

    private static readonly Wording MoreThanScheduled = new(
        "op {date} is meer geregistreerd dan er gepland was; wat erboven komt telt niet mee",
        "on {date} more was registered than was scheduled; what is above it does not count");

    public static IEnumerable<Finding> Of(FollowedCase followed)
    {
        var year = followed.Calendar.YearOf(followed.On)?.Range;
        return followed.Register.All.Where(date => year?.Contains(date.Date) == true && followed.Days.IsSchoolDay(date.Date)).SelectMany(date => Of(followed, date));
    }

    private static IEnumerable<Finding> Of(FollowedCase followed, RegisteredDate date) =>
        On(date, "same_time_twice", SameTimeTwice, date.SameTimeTwice)
            .Concat(On(date, "excused_elsewhere", ExcusedElsewhere, date.ExcusedElsewhere))
            .Concat(On(date, "conflicting_records", Conflicting, date.Open.SelectMany(open => open.Records).Where(record => record.HoldsOn(followed.On))))
            .Concat(On(date, "more_than_scheduled", MoreThanScheduled, Excess(followed, date)));

    private static IEnumerable<Finding> On(RegisteredDate date, string code, Wording wording, IEnumerable<KnownRecord> records)
    {
        var names = records.Select(record => record.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? [] : [new Finding(code, new Sentence(wording, new Argument("date", IsoDate.Of(date.Date))), names)];
    }

    // All records that a measure counts on the date stand beside those that are above what was scheduled.
    private static IEnumerable<KnownRecord> Excess(FollowedCase followed, RegisteredDate date) => followed.Days.HasTimetable(date.Date)
        ? followed.Protocol.Measures.SelectMany(measure => Excess(followed, date, measure))
        : [];

    private static IEnumerable<KnownRecord> Excess(FollowedCase followed, RegisteredDate date, MeasureDefinition measure)
    {
        List<string?> subjects = measure.PerSubject ? [.. date.All.Select(record => record.Record.Subject ?? string.Empty).Distinct()] : [null];
        return measure.Form switch
        {
            MeasureForm.Total or MeasureForm.Streak => subjects
                .Select(subject => MeasuredDate.Of(measure, followed, date, followed.On, subject))
                .Where(measured => measured.Excess.Count > 0)
                .SelectMany(measured => measured.Certain.Concat(measured.Possible).Concat(measured.Excess))
                .Select(item => item.Known),
            MeasureForm.Share => ScheduledMinutes.Of(measure, followed, new DateRange(date.Date, date.Date), subject: null) is [{ Missed: { Excess.Count: > 0 } missed }]
                ? missed.Kept.Concat(missed.Excess).Select(item => item.Known)
                : [],
            MeasureForm.Count or MeasureForm.Steps or MeasureForm.Since => [],
        };
    }
}
