using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>Lays the window of a measure that rolls or is a period; one that a record opens is not laid here.</summary>
internal static class MeasureWindows
{
    /// <summary>The days that a measure looks at on a day; the window of an enrolment without a known first day is all of the calendar.</summary>
    public static DateRange Of(StudentDays days, DateOnly? enrolledFrom, MeasureDefinition measure, DateOnly day)
    {
        var floor = FloorOf(days.Calendar, measure, day);
        var start = measure.Window.Rolling is { } rolling
            ? DurationsOfDays.WindowStart(days, day, rolling, measure.Window.Aligned)
            : Periods.StartOf(days, enrolledFrom, measure.Window.Period, day) ?? day.AddDays(1);
        return new DateRange(start < floor ? floor : start, day);
    }

    /// <summary>The day before which nothing counts: the start of the school year, or of the calendar where the window may cross it.</summary>
    public static DateOnly FloorOf(SchoolCalendar calendar, MeasureDefinition measure, DateOnly day) =>
        measure.CrossesSchoolYear || measure.Window is { Rolling: null, Period: WindowPeriod.Enrolment }
            ? calendar.Range.From
            : calendar.YearOf(day)?.Range.From ?? calendar.Range.From;
}
