using Aanwezig.Calendars;
using Aanwezig.Explanations;

namespace Aanwezig.Evaluation.Tallies;

/// <summary>A record that counts, and for how many minutes after the rule on lateness.</summary>
internal readonly record struct Counted(KnownRecord Known, int Minutes);

/// <summary>The value of a measure at the end of a day, and what made it so.</summary>
/// <param name="Value">The value in the measure's unit; an interval while reasons are open.</param>
/// <param name="Window">The days it looked at.</param>
/// <param name="Counted">The records that count for certain, in order.</param>
/// <param name="Possible">The records that may still turn out to count.</param>
internal sealed record Tally(Interval Value, DateRange Window, IReadOnlyList<Counted> Counted, IReadOnlyList<Counted> Possible)
{
    /// <summary>The onset after which counting restarted; null: it did not.</summary>
    public DateOnly? RestartedAfter { get; init; }

    /// <summary>The onsets counted, for a measure of steps.</summary>
    public IReadOnlyList<DateOnly> Onsets { get; init; } = [];

    /// <summary>Whether there is a window on the day; outside the terms of a calendar there is none.</summary>
    public bool HasWindow => Window.From <= Window.Until;

    public static Tally Nothing(DateRange window, DateOnly? restart) => new(Interval.Exactly(0), window, [], []) { RestartedAfter = restart };

    /// <summary>The possible records whose reason is open; the others were never registered.</summary>
    public IEnumerable<KnownRecord> Open => Possible.Where(item => item.Known.IsRegistered).Select(item => item.Known);

    /// <summary>Whether scheduled time that was never registered could change the value.</summary>
    public bool HasUnregistered => Possible.Any(item => !item.Known.IsRegistered);
}
