using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cases;

/// <summary>Checks whether the calendar of a student has the periods that a version of a protocol asks for.</summary>
internal static class PeriodCheck
{
    /// <summary>Whether the version is in force on a day, the calendar contains it, and the calendar has each period that the measures need by then.</summary>
    public static bool Answers(ProtocolDefinition version, SchoolCalendar calendar, DateOnly on)
    {
        var bag = new DiagnosticBag();
        Of(version, calendar, new Student("student", DateOnly.MinValue), on, bag);
        return bag.Sorted().Count == 0 && calendar.Range.Contains(on) && on >= version.InForceFrom;
    }

    /// <summary>Adds a diagnostic for each measure whose period is absent from the calendar. The protocol's own calendar was checked when it was read.</summary>
    public static void Of(ProtocolDefinition version, SchoolCalendar calendar, Student student, DateOnly on, DiagnosticBag bag)
    {
        foreach (var measure in version.Measures)
        {
            if (CalendarPeriods.YearWithout(calendar.Years, measure.Window.Period, version.InForceFrom, on) is { } year)
            {
                bag.Add(
                    AskingDiagnostics.CalendarWithoutPeriod, student.Origin ?? default,
                    new("calendar", calendar.Name), new("key", CalendarPeriods.KeyOf(measure.Window.Period)!),
                    new("from", IsoDate.Of(year.Range.From)), new("measure", measure.Name));
            }
        }
    }
}
