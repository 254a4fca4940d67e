using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>What a protocol asks of a calendar, worked out for every day of it.</summary>
/// <remarks>Of a timetable that brings no week of its own only the days differ; all else is that of the calendar, and shared.</remarks>
internal sealed class CompiledDays
{
    /// <summary>Works all of it out: for the calendar itself, or for a timetable with weeks that the calendar does not have.</summary>
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

    /// <summary>For each measure its window; null where a record opens it, or it has none.</summary>
    public WindowTable?[] Windows { get; }

    /// <summary>For each measure the days on which its period begins anew.</summary>
    public int[][] Beginnings { get; }

    /// <summary>For each step the window of its limit; null: it has none.</summary>
    public WindowTable?[] Limits { get; }

    /// <summary>For each step, by the day of an onset, the day on which it may occur again; null: no such time.</summary>
    public int[]?[] Reopens { get; }

    /// <summary>For each step, by the day of an onset, the last day on which the occurrence is open; null: no such time.</summary>
    public int[]?[] Expires { get; }

    /// <summary>By the day of an absence whose reason is open, the day on which it settles; null: it does not.</summary>
    public int[]? Settles { get; }

    /// <summary>The first days of the school years.</summary>
    public int[] YearStarts { get; }

    /// <summary>The days on which the law or the school year changes a fact of everyone.</summary>
    public int[] FactDays { get; }

    /// <summary>The same for a student with a timetable.</summary>
    public CompiledDays With(CompiledProtocol protocol, StudentDays days) =>
        ReferenceEquals(days.Clock, Days.Clock) ? new CompiledDays(this, days) : new CompiledDays(protocol, days);

    private int[] After(Duration stretch) => [.. Every(day => Table.NumberOr(DurationsOfDays.After(Days, day, stretch)))];

    private IEnumerable<int> Every(Func<DateOnly, int> valueOf) => Enumerable.Range(0, Table.Count).Select(day => valueOf(Table.DateOf(day)));
}
