using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Explanations;

namespace Aanwezig.Measures.Tallies;

/// <summary>A record that counts, and for how many minutes after the rule on lateness.</summary>
internal readonly record struct Counted(KnownRecord Known, int Minutes);

/// <summary>The value of a measure at the end of a day, and what made it so.</summary>
/// <param name="Value">The value in the measure's unit; an interval while reasons are open.</param>
/// <param name="Window">The days it looked at.</param>
/// <param name="Counted">The records that count for certain, in order.</param>
/// <param name="Possible">The records that may still turn out to count.</param>
internal sealed record Tally(Interval Value, DateRange Window, IReadOnlyList<Counted> Counted, IReadOnlyList<Counted> Possible) : MeasureValue(Value)
{
    /// <summary>The onset after which counting restarted; null: it did not.</summary>
    public DateOnly? RestartedAfter { get; init; }

    /// <summary>The onsets counted, for a measure of steps.</summary>
    public IReadOnlyList<DateOnly> Onsets { get; init; } = [];

    /// <summary>Whether there is a window on the day; outside the terms of a calendar there is none.</summary>
    public bool HasWindow => Window.From <= Window.Until;

    /// <summary>The counted records of which it is not known in which half of the day they fall, where that matters.</summary>
    public IReadOnlyList<KnownRecord> Unplaced { get; init; } = [];

    /// <summary>The scheduled minutes of which a share is taken; null for other forms.</summary>
    public int? ScheduledMinutes { get; init; }

    /// <summary>What is still to come in its period; null where it does not look that far.</summary>
    public RestOfPeriod? Rest { get; init; }

    /// <summary>The weekday of its run, where it looks for one weekday in a row.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The subject it is of, where a measure is taken for each; null: of all.</summary>
    public string? Subject { get; init; }

    /// <summary>Why a part of it has no value, where another part has one.</summary>
    public ValueStanding Lacking { get; init; }

    public static Tally Nothing(DateRange window, DateOnly? restart) => new(Interval.Exactly(0), window, [], []) { RestartedAfter = restart };

    /// <summary>The possible records whose reason is open; the others were never registered, or do not say what the measure asks.</summary>
    public IEnumerable<KnownRecord> Open => Possible.Where(item => item.Known.IsOpenOn(Window.Until)).Select(item => item.Known);

    /// <summary>The possible records that are known but for the start or subject that the measure asks for.</summary>
    public IEnumerable<KnownRecord> Incomplete => Possible
        .Select(item => item.Known)
        .Where(record => record.IsRegistered && !record.IsOpenOn(Window.Until));

    /// <summary>Whether a record begins to count on the day of this value: it is of that day, or its reason settled then.</summary>
    /// <param name="day">The day.</param>
    /// <param name="before">The value of the day before, in which a record with an open reason may have counted already; null: there is none.</param>
    public bool BeginsOn(DateOnly day, Tally? before) => Counted.Any(item =>
        item.Known.Date == day
        || (item.Known.SettlesOn == day && before?.Counted.Any(other => other.Known == item.Known) != true));

    /// <summary>Whether scheduled time that was never registered could change the value.</summary>
    public bool HasUnregistered => Possible.Any(item => !item.Known.IsRegistered);
}
