using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>The tables of a protocol for each day of a calendar. Days are numbers, counted from the first day of the calendar.</summary>
/// <remarks>A timetable without school weeks of its own changes only the table of days; all other tables are shared with the calendar.</remarks>
internal sealed class CompiledDays
{
    /// <summary>Computes all tables, for the calendar itself or for a timetable with school weeks that the calendar does not have.</summary>
    public CompiledDays(CompiledProtocol protocol, StudentDays days)
    {
        Days = days;
        Table = new DayTable(days);
        Windows = [.. protocol.Measures.Select(measure => measure.Definition.Form == MeasureForm.Since || measure.Definition.Window.FromFirst is not null
            ? null
            : WindowTable.Of(measure.Definition, days, Table))];
        Beginnings = [.. protocol.Measures.Select(measure => measure.BeginsPeriods && Windows[measure.Slot] is { } window ? (int[])[.. window.Beginnings()] : [])];
        Limits = [.. protocol.Steps.Select(step => step.Definition.AtMost is { } limit ? WindowTable.Of(limit.Per, days, Table) : null)];
        Reopens = [.. protocol.Steps.Select(step => step.Definition.Again.After is { } after ? After(after) : null)];
        Expires = [.. protocol.Steps.Select(step => step.Definition.Expires is { } expires ? After(expires) : null)];
        Settles = protocol.Definition.Attendance.Unknown is { } unknown
            ? [.. Every(day => Table.NumberOr(unknown.SettlesOn(days.Calendar, day)))]
            : null;
        YearStarts = [.. days.Calendar.Years.Select(year => Table.NumberOf(year.Range.From))];
        FactDays = [.. days.Calendar.Years.Select(year => Table.NumberOf(year.Range.Until) + 1)
            .Concat(protocol.Jurisdiction.Parameters.Concat(protocol.Definition.Parameters).SelectMany(parameter => parameter.Values).Select(value => Table.NumberOf(value.From)))
            .Concat(YearStarts)
            .Append(0)
            .Where(day => day >= 0 && day < Table.Count)
            .Distinct()];
    }

    private CompiledDays(CompiledDays calendar, StudentDays days)
    {
        Days = days;
        Table = new DayTable(calendar.Table, days);
        (Windows, Beginnings, Limits, Reopens, Expires) = (calendar.Windows, calendar.Beginnings, calendar.Limits, calendar.Reopens, calendar.Expires);
        (Settles, YearStarts, FactDays) = (calendar.Settles, calendar.YearStarts, calendar.FactDays);
    }

    public StudentDays Days { get; }

    public DayTable Table { get; }

    /// <summary>The window of each measure; null where a record opens the window, and for a time since a step.</summary>
    public WindowTable?[] Windows { get; }

    /// <summary>The days on which the period of each measure begins again.</summary>
    public int[][] Beginnings { get; }

    /// <summary>The window of the limit of each step; null where the step has no limit.</summary>
    public WindowTable?[] Limits { get; }

    /// <summary>
    /// For each step, by the day of an onset, the day on which it may occur again; null where time alone does not arm it, <see
    /// cref="DayTable.Never"/> beyond the calendar.
    /// </summary>
    public int[]?[] Reopens { get; }

    /// <summary>For each step, by the day of an onset, the last day on which the occurrence is open; null where the step does not expire.</summary>
    public int[]?[] Expires { get; }

    /// <summary>By the day of an absence with an open reason, the day on which it settles; null where the protocol settles none.</summary>
    public int[]? Settles { get; }

    /// <summary>The first days of the school years.</summary>
    public int[] YearStarts { get; }

    /// <summary>The days on which a parameter or the school year changes a fact for every student.</summary>
    public int[] FactDays { get; }

    /// <summary>Returns the tables for a student with a timetable.</summary>
    public CompiledDays With(CompiledProtocol protocol, StudentDays days) =>
        ReferenceEquals(days.Clock, Days.Clock) ? new CompiledDays(this, days) : new CompiledDays(protocol, days);

    private int[] After(Duration duration) => [.. Every(day => Table.NumberOr(DurationsOfDays.After(Days, day, duration)))];

    private IEnumerable<int> Every(Func<DateOnly, int> valueOf) => Enumerable.Range(0, Table.Count).Select(day => valueOf(Table.DateOf(day)));
}
