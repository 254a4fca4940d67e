using Aanwezig.Calendars;
using Aanwezig.Cases;

namespace Aanwezig.Measures.Tallies;

/// <summary>The records of a measure in its window and after its restart.</summary>
/// <param name="Window">The window, both ends included.</param>
/// <param name="Restart">The onset after which counting restarted; null where it did not restart.</param>
/// <param name="Certain">The records that the measure certainly counts, with their minutes.</param>
/// <param name="Possible">The records that the measure may turn out to count, with their minutes.</param>
internal sealed record RecordsInWindow(DateRange Window, DateOnly? Restart, IReadOnlyList<Counted> Certain, IReadOnlyList<Counted> Possible)
{
    /// <summary>The time that does not count because more was written than was scheduled.</summary>
    public IReadOnlyList<Counted> Excess { get; init; } = [];

    /// <summary>The time on which kinds conflict, where the measure reads it together with other records; else it stands in the lists.</summary>
    public IReadOnlyList<OpenTime> Open { get; init; } = [];

    /// <summary>The subject of the records; empty where it is not known; null for all subjects together.</summary>
    public string? Subject { get; init; }

    public bool IsEmpty => Certain.Count == 0 && Possible.Count == 0 && Open.Count == 0;
}
