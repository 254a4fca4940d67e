using Aanwezig.Calendars;
using Aanwezig.Cases;

namespace Aanwezig.Measures.Tallies;

/// <summary>The records of a measure in its window and after its restart.</summary>
/// <param name="Window">The window, both ends included.</param>
/// <param name="Restart">The onset after which counting restarted; null where it did not restart.</param>
/// <param name="Certain">The records that the measure certainly counts.</param>
/// <param name="Possible">The records that the measure may turn out to count.</param>
internal sealed record RecordsInWindow(
    DateRange Window,
    DateOnly? Restart,
    IReadOnlyList<KnownRecord> Certain,
    IReadOnlyList<KnownRecord> Possible)
{
    public bool IsEmpty => Certain.Count == 0 && Possible.Count == 0;

    public static IReadOnlyList<Counted> ByMinutes(IEnumerable<KnownRecord> records) =>
        [.. records.Select(record => new Counted(record, record.Record.Minutes))];
}
