using Aanwezig.Definitions;

namespace Aanwezig.Validation;

/// <summary>The documents that a protocol may name. One that exists but could not be read is known, and has no definition.</summary>
internal sealed class KnownDocuments
{
    private readonly Dictionary<string, JurisdictionDefinition?> _jurisdictions;
    private readonly HashSet<string> _calendars;

    /// <summary>Knows what others know; nothing where there are none.</summary>
    public KnownDocuments(KnownDocuments? others)
    {
        _jurisdictions = new(others?._jurisdictions ?? [], StringComparer.Ordinal);
        _calendars = new(others?._calendars ?? [], StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Jurisdictions => _jurisdictions.Keys;

    public IReadOnlyCollection<string> Calendars => _calendars;

    public void AddJurisdiction(string name, JurisdictionDefinition? definition) => _jurisdictions.TryAdd(name, definition);

    public void AddCalendar(string name) => _calendars.Add(name);

    public bool HasJurisdiction(string name) => _jurisdictions.ContainsKey(name);

    public bool HasCalendar(string name) => _calendars.Contains(name);

    public JurisdictionDefinition? Jurisdiction(string? name) => name is null ? null : _jurisdictions.GetValueOrDefault(name);
}
