using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cases;

/// <summary>Checks whether the calendar of a student has the periods that a version of a protocol asks for.</summary>
internal static class PeriodCheck
{
    /// <summary>Whether a calendar knows a day and all that a version of the protocol asks of it by then.</summary>
    public static bool Answers(ProtocolDefinition version, SchoolCalendar calendar, DateOnly on)
    {
        var bag = new DiagnosticBag();
        Of(version, calendar, new Student(string.Empty, DateOnly.MinValue), on, bag);
        return bag.Sorted().Count == 0 && calendar.Range.Contains(on) && on >= version.InForceFrom;
    }

    /// <summary>Adds a mistake for each measure whose period a calendar lacks; the calendar of the protocol was looked at when that was read.</summary>
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
