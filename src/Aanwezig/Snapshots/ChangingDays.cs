using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Snapshots;

/// <summary>
/// The days on which a measure that is read again may change, apart from restarts and onsets; every day for a measure that depends on more than
/// records.
/// </summary>
internal static class ChangingDays
{
    public static IEnumerable<int> Of(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
    {
        var definition = measure.Definition;
        if (!DependsOnRecordsAlone(definition) || followed.Exempt.Touches(definition) || (days.Windows[measure.Slot] is { OnlyMovesOn: false }))
        {
            return Enumerable.Range(0, days.Table.Count);
        }

        var counting = followed.Register.All.SelectMany(date => date.All).Where(record => IsOf(definition, followed, record)).ToList();
        return counting
            .SelectMany(record => Around(definition, record.Date, days, days.Windows[measure.Slot]))
            .Concat(counting.Where(record => record.SettlesOn is not null).Select(record => days.Table.NumberOf(record.SettlesOn!.Value)))
            .Concat(days.Beginnings[measure.Slot])
            .Concat(days.YearStarts)
            .Concat(followed.Enrolled.Enrolments.Select(enrolment => Math.Max(0, days.Table.NumberOf(enrolment.From))));
    }

    private static bool DependsOnRecordsAlone(MeasureDefinition measure) => measure.Form switch
    {
        MeasureForm.Total or MeasureForm.Count => true,
        MeasureForm.Streak => measure.Unit is MeasureUnit.SchoolDays or MeasureUnit.Hours or MeasureUnit.SchoolWeeks,
        MeasureForm.Steps or MeasureForm.Share or MeasureForm.Since => false,
    };

    private static bool IsOf(MeasureDefinition measure, FollowedCase followed, KnownRecord record) =>
        RecordSelection.Of(measure, followed.Protocol.Attendance, record, record.Date) != Selected.No
        || RecordSelection.Of(measure, followed.Protocol.Attendance, record, DateOnly.MaxValue) != Selected.No;

    // The days are the date, the day on which it leaves the window, and for a run each day up to the one that may break it.
    private static IEnumerable<int> Around(MeasureDefinition measure, DateOnly date, CompiledDays days, WindowTable? window)
    {
        var day = days.Table.NumberOf(date);
        yield return day;
        if (window is not null)
        {
            yield return window.Leave[day];
        }

        if (measure.Window.FromFirst is { } length && DurationsOfDays.After(days.Days, date, length) is { } closing)
        {
            yield return days.Table.NumberOf(closing);
        }

        if (measure.Form == MeasureForm.Streak)
        {
            for (var next = day + 1; next < days.Table.Count && next <= days.Table.NextSchoolDay[day]; next++)
            {
                yield return next;
            }
        }
    }
}
