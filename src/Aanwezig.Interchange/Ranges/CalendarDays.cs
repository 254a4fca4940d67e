using System.Collections.Concurrent;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The days that dates are in each calendar, for all threads that read a folder.</summary>
internal sealed class CalendarDays(DataSettings settings)
{
    private readonly ConcurrentDictionary<string, PlainDays> _byCalendar = new(StringComparer.Ordinal);

    /// <summary>All days, covered or not.</summary>
    public PlainDays Any { get; } = new(static _ => true);

    /// <summary>The days of a calendar; any day where the calendar is null, which was reported before.</summary>
    public PlainDays Of(string? calendar) =>
        calendar is null ? Any : _byCalendar.GetOrAdd(calendar, static (name, known) => new PlainDays(date => known.Covers(name, date)), settings);
}
