using System.Collections.Concurrent;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The days that dates are in each calendar, for all threads that read a folder.</summary>
internal sealed class CalendarDays(DataSettings settings)
{
    private readonly ConcurrentDictionary<string, PlainDays> _byCalendar = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, PlainDays> _byZone = new(StringComparer.Ordinal);

    /// <summary>The days on which the clock of a zone shows every moment; any day where the zone is null.</summary>
    public PlainDays WholeDaysOf(TimeZoneInfo? zone) =>
        zone is null ? Any : _byZone.GetOrAdd(zone.Id, static (_, clock) => new PlainDays(date => !Changes(clock, date)), zone);

    /// <summary>All days, covered or not.</summary>
    public PlainDays Any { get; } = new(static _ => true);

    /// <summary>The days of a calendar; any day where the calendar is null, which was reported before.</summary>
    public PlainDays Of(string? calendar) =>
        calendar is null ? Any : _byCalendar.GetOrAdd(calendar, static (name, known) => new PlainDays(date => known.Covers(name, date)), settings);

    private static bool Changes(TimeZoneInfo clock, DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        return clock.IsInvalidTime(midnight) || clock.GetUtcOffset(midnight) != clock.GetUtcOffset(midnight.AddDays(1));
    }
}
