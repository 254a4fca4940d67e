using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>Reads the scheduled time in the rest of a measure's period, from the timetable alone.</summary>
internal static class RestReader
{
    /// <summary>Returns the rest of the period; null for a measure that does not look forward, and on a day outside all periods.</summary>
    public static RestOfPeriod? Of(MeasureDefinition measure, FollowedCase followed, DateOnly day, string? subject)
    {
        if (!measure.RestAttended || EndOf(measure, followed, day) is not { } until)
        {
            return null;
        }

        var rest = new RestOfPeriod(until, 0, null);
        for (var later = day.AddDays(1); later <= until; later = later.AddDays(1))
        {
            if (!followed.IsEnrolled(later) || followed.Exempt.Covers(measure, later))
            {
                continue;
            }

            if (!IsKnown(followed, later))
            {
                return rest with { UnknownFrom = later };
            }

            rest = rest with { Minutes = rest.Minutes + ScheduledMinutes.InTimetable(measure, followed, later, subject) };
        }

        return rest;
    }

    /// <summary>Returns the last day of the period; like the first day, it lies in the school year unless the measure crosses it.</summary>
    public static DateOnly? EndOf(MeasureDefinition measure, FollowedCase followed, DateOnly day) =>
        Periods.EndOf(followed.Days, measure.Window.Period, day) is not { } end ? null
        : !measure.CrossesSchoolYear && followed.Calendar.YearOf(day)?.Range.Until is { } year && year < end ? year
        : end;

    private static bool IsKnown(FollowedCase followed, DateOnly day) =>
        followed.Calendar.Range.Contains(day) && (followed.Days.HasTimetable(day) || !followed.Calendar.IsSchoolDay(day));
}
