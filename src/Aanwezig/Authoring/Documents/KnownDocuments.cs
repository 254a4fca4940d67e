using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Documents;

/// <summary>The documents that a protocol may name. A document that exists but could not be read is known, and has no definition.</summary>
internal sealed class KnownDocuments
{
    private readonly Dictionary<string, Func<JurisdictionDefinition?>> _jurisdictions;
    private readonly Dictionary<string, Func<CalendarDefinition?>> _calendars;
    private readonly HashSet<string> _ownCalendars = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Lazy<WrittenProtocol>>> _protocols = new(StringComparer.Ordinal);
    private readonly KnownDocuments? _others;

    /// <summary>Starts with the documents of others; null: with none.</summary>
    public KnownDocuments(KnownDocuments? others)
    {
        _others = others;
        _jurisdictions = new(others?._jurisdictions ?? [], StringComparer.Ordinal);
        _calendars = new(others?._calendars ?? [], StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Jurisdictions => _jurisdictions.Keys;

    public IReadOnlyCollection<string> Calendars => _calendars.Keys;

    public IEnumerable<string> Protocols =>
        _protocols.Where(versions => versions.Value.Exists(version => version.Value.IsNamed)).Select(versions => versions.Key).Concat(_others?.Protocols ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>Adds a jurisdiction, which is read on first use; of two with one name the first stays.</summary>
    public void AddJurisdiction(string name, Func<JurisdictionDefinition?> definition) => _jurisdictions.TryAdd(name, definition);

    /// <summary>Adds a calendar, which comes before one of others with the same name.</summary>
    public void AddCalendar(string name, Func<CalendarDefinition?> definition)
    {
        if (_ownCalendars.Add(name))
        {
            _calendars[name] = definition;
        }
    }

    /// <summary>Adds a protocol that others may build on.</summary>
    public void AddProtocol(string name, Func<WrittenProtocol> written)
    {
        if (!_protocols.TryGetValue(name, out var versions))
        {
            _protocols.Add(name, versions = []);
        }

        versions.Add(new Lazy<WrittenProtocol>(written));
    }

    /// <summary>Returns the version of a protocol that another protocol builds on: the latest that begins no later, other than itself.</summary>
    public WrittenProtocol? Base(string name, WrittenProtocol asking) =>
        Versions(name).Where(version => version.From <= asking.From && !version.IsSameAs(asking)).MaxBy(version => version.From);

    public bool HasJurisdiction(string name) => _jurisdictions.ContainsKey(name);

    public bool HasCalendar(string name) => _calendars.ContainsKey(name);

    public CalendarDefinition? Calendar(string? name) => name is null ? null : _calendars.GetValueOrDefault(name)?.Invoke();

    public JurisdictionDefinition? Jurisdiction(string? name) => name is null ? null : _jurisdictions.GetValueOrDefault(name)?.Invoke();

    // Of two versions from one day the first is taken, so that a directory comes before the shipped documents.
    private IEnumerable<WrittenProtocol> Versions(string name) =>
        _protocols.GetValueOrDefault(name, []).Select(version => version.Value).Where(version => version.IsNamed).Concat(_others?.Versions(name) ?? []);
}
