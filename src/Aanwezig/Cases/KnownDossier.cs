using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>The entries of a dossier that are known, in an order that does not depend on the order of input.</summary>
internal static class KnownDossier
{
    public static IReadOnlyList<DossierEntry> Of(IReadOnlyList<DossierEntry> entries, DateOnly on, DateTime? knownAt) =>
        [.. entries
            .Where(entry => entry.Date <= on && (knownAt is null || KnownSince(entry) <= knownAt))
            .OrderBy(entry => entry.Date)
            .ThenBy(KnownSince)
            .ThenBy(entry => entry.Outcome)
            .ThenBy(entry => entry.Step, StringComparer.Ordinal)
            .ThenBy(entry => entry.Onset)
            .ThenBy(entry => entry.Reason, StringComparer.Ordinal)];

    /// <summary>Returns the moment from which an entry is known; by default 00:00 of its date.</summary>
    public static DateTime KnownSince(DossierEntry entry) => entry.RecordedAt ?? entry.Date.ToDateTime(TimeOnly.MinValue);
}
