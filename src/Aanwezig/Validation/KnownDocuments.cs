using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Validation;

/// <summary>The documents that a protocol may name. One that exists but could not be read is known, and has no definition.</summary>
internal sealed class KnownDocuments
{
    private readonly Dictionary<string, JurisdictionDefinition?> _jurisdictions;
    private readonly Dictionary<string, CalendarDefinition?> _calendars;
    private readonly HashSet<string> _ownCalendars = new(StringComparer.Ordinal);

    /// <summary>Knows what others know; nothing where there are none.</summary>
    public KnownDocuments(KnownDocuments? others)
    {
        _jurisdictions = new(others?._jurisdictions ?? [], StringComparer.Ordinal);
        _calendars = new(others?._calendars ?? [], StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Jurisdictions => _jurisdictions.Keys;

    public IReadOnlyCollection<string> Calendars => _calendars.Keys;

    public void AddJurisdiction(string name, JurisdictionDefinition? definition) => _jurisdictions.TryAdd(name, definition);

    /// <summary>Makes a calendar known; it comes before one of others with that name.</summary>
    public void AddCalendar(string name, CalendarDefinition? definition)
    {
        if (_ownCalendars.Add(name))
        {
            _calendars[name] = definition;
        }
    }

    public bool HasJurisdiction(string name) => _jurisdictions.ContainsKey(name);

    public bool HasCalendar(string name) => _calendars.ContainsKey(name);

    public CalendarDefinition? Calendar(string? name) => name is null ? null : _calendars.GetValueOrDefault(name);

    public JurisdictionDefinition? Jurisdiction(string? name) => name is null ? null : _jurisdictions.GetValueOrDefault(name);
}
