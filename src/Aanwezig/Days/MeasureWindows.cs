using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Days;

/// <summary>Finds the window of a measure that rolls or is a period. A window that a record opens is found elsewhere.</summary>
internal static class MeasureWindows
{
    /// <summary>Returns the days that a measure looks at on a day. Over an enrolment without a first day it looks at the whole calendar.</summary>
    public static DateRange Of(StudentDays days, DateOnly? enrolledFrom, MeasureDefinition measure, DateOnly day)
    {
        var floor = FloorOf(days.Calendar, measure, day);
        var start = measure.Window.Rolling is { } rolling
            ? DurationsOfDays.WindowStart(days, day, rolling, measure.Window.Aligned)
            : Periods.StartOf(days, enrolledFrom, measure.Window.Period, day) ?? day.AddDays(1);
        return new DateRange(start < floor ? floor : start, day);
    }

    /// <summary>Returns the first day that can count: the start of the school year, or of the calendar where the window may cross the school year.</summary>
    public static DateOnly FloorOf(SchoolCalendar calendar, MeasureDefinition measure, DateOnly day) =>
        measure.CrossesSchoolYear || measure.Window is { Rolling: null, Period: WindowPeriod.Enrolment }
            ? calendar.Range.From
            : calendar.YearOf(day)?.Range.From ?? calendar.Range.From;
}
