using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Explanations;

namespace Aanwezig.Measures.Tallies;

/// <summary>A record that counts, with its minutes after the rule on lateness.</summary>
internal readonly record struct Counted(KnownRecord Known, int Minutes);

/// <summary>The value of a measure at the end of a day, with the records behind it.</summary>
/// <param name="Value">The value in the measure's unit; an interval while reasons are open.</param>
/// <param name="Window">The window, both ends included.</param>
/// <param name="Counted">The records that certainly count, in order.</param>
/// <param name="Possible">The records that may turn out to count.</param>
internal sealed record Tally(Interval Value, DateRange Window, IReadOnlyList<Counted> Counted, IReadOnlyList<Counted> Possible) : MeasureValue(Value)
{
    /// <summary>The onset after which counting restarted; null where it did not restart.</summary>
    public DateOnly? RestartedAfter { get; init; }

    /// <summary>The counted onsets, for a measure of steps.</summary>
    public IReadOnlyList<DateOnly> Onsets { get; init; } = [];

    /// <summary>Whether there is a window on the day; a day outside all terms has none.</summary>
    public bool HasWindow => Window.From <= Window.Until;

    /// <summary>The counted records whose half of the day is not known, where the measure counts half days.</summary>
    public IReadOnlyList<KnownRecord> Unplaced { get; init; } = [];

    /// <summary>The records of which an open reason decides whether they count: those of a spell that may have begun before the window.</summary>
    public IReadOnlyList<KnownRecord> Undecided { get; init; } = [];

    /// <summary>The scheduled minutes, for a share; null for other forms.</summary>
    public int? ScheduledMinutes { get; init; }

    /// <summary>The rest of the period; null where the measure does not look forward.</summary>
    public RestOfPeriod? Rest { get; init; }

    /// <summary>The weekday of the run, for a run of one weekday; null for other runs.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The subject, for a measure of each subject; null for all subjects together.</summary>
    public string? Subject { get; init; }

    /// <summary>The reason why a part has no value, where another part has one.</summary>
    public ValueStanding Lacking { get; init; }

    public static Tally Nothing(DateRange window, DateOnly? restart) => new(Interval.Exactly(0), window, [], []) { RestartedAfter = restart };

    /// <summary>The possible records with an open reason. The others have no registration, or lack what the measure reads.</summary>
    public IEnumerable<KnownRecord> Open => Possible.Where(item => item.Known.IsOpenOn(Window.Until)).Select(item => item.Known);

    /// <summary>The possible records that lack only the start or subject that the measure reads.</summary>
    public IEnumerable<KnownRecord> Incomplete => Possible
        .Select(item => item.Known)
        .Where(record => record.IsRegistered && !record.IsOpenOn(Window.Until));

    /// <summary>Returns whether a record begins to count on the day of this tally: its date is that day, or a reason settled then, its own or one that decided on it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="before">The tally of the day before, in which a record with an open reason may have counted already; null where there is none.</param>
    public bool BeginsOn(DateOnly day, Tally? before) => Counted.Any(item =>
        item.Known.Date == day
        || (item.Known.SettlesOn == day && before?.Counted.Any(other => other.Known == item.Known) != true)
        || before?.Undecided.Contains(item.Known) == true);

    /// <summary>Whether scheduled time without a record could change the value.</summary>
    public bool HasUnregistered => Possible.Any(item => !item.Known.IsRegistered);
}
