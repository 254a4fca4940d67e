using Aanwezig.Authoring;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Validation.Inheritance;

namespace Aanwezig.Validation;

/// <summary>A document that was parsed and not yet read further.</summary>
internal sealed record ParsedDocument(SourceText Source, MappingNode Tree, DocumentKind Kind, DiagnosticBag Bag);

/// <summary>The documents of one place, read: the directories of a host, or what is shipped.</summary>
/// <remarks>
/// Jurisdictions and calendars are read first, so that protocols find them whatever the order of the files. A protocol is read when it is asked for: most who use
/// what is shipped ask for one.
/// </remarks>
internal sealed class LibraryShelf
{
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fileOf = new(StringComparer.Ordinal);
    private readonly List<ParsedDocument> _documents = [];
    private readonly Dictionary<string, List<ParsedDocument>> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProtocolDefinition>> _read = new(StringComparer.Ordinal);
    private readonly Lock _reading = new();
    private readonly Lazy<IReadOnlyList<ProtocolDefinition>> _protocols;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _diagnostics;
    private KnownDocuments? _known;

    public LibraryShelf(IEnumerable<(string File, byte[] Bytes)> files)
    {
        (_protocols, _diagnostics) = (new(ReadAll), new(Gather));
        foreach (var (file, bytes) in files)
        {
            Parse(file, bytes);
        }
    }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Everything that is to be told about the documents, of which all are read for it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Value;

    public List<JurisdictionDefinition> Jurisdictions { get; } = [];

    public List<CalendarDefinition> Calendars { get; } = [];

    /// <summary>The protocols without errors, in the order of their files.</summary>
    public IReadOnlyList<ProtocolDefinition> Protocols => _protocols.Value;

    /// <summary>Reads the jurisdictions and calendars, and makes them known; what is shipped already stays.</summary>
    public void ReadGround(KnownDocuments known, IReadOnlyList<JurisdictionDefinition> shipped)
    {
        foreach (var document in _documents.Where(document => document.Kind == DocumentKind.Jurisdiction))
        {
            ReadJurisdiction(document, known, shipped);
        }

        foreach (var document in _documents.Where(document => document.Kind == DocumentKind.Calendar))
        {
            ReadCalendar(document, known);
        }
    }

    /// <summary>Makes the protocols known as bases; each is read when it is asked for.</summary>
    public void NameProtocols(KnownDocuments known)
    {
        _known = known;
        foreach (var document in _documents.Where(document => document.Kind == DocumentKind.Protocol))
        {
            var written = WrittenProtocol.Of(document.Tree, document.Source);
            if (written.IsNamed)
            {
                known.AddProtocol(written);
            }

            var name = NameOf(document, "protocol").Text;
            if (!_versions.TryGetValue(name, out var versions))
            {
                _versions.Add(name, versions = []);
            }

            versions.Add(document);
        }
    }

    /// <summary>The versions of a protocol without errors, in the order of their files.</summary>
    public IReadOnlyList<ProtocolDefinition> Versions(string name)
    {
        lock (_reading)
        {
            if (!_read.TryGetValue(name, out var versions))
            {
                _read.Add(name, versions = Read(_versions.GetValueOrDefault(name, [])));
            }

            return versions;
        }
    }

    private List<ProtocolDefinition> Read(List<ParsedDocument> documents)
    {
        var read = new List<ProtocolDefinition>();
        foreach (var document in documents)
        {
            var definition = new ProtocolBinder(_known!, document.Bag).Bind(document.Tree, document.Source);
            var name = NameOf(document, "protocol");
            var from = (document.Tree["in_force"] as MappingNode)?["from"] is ScalarNode date ? date.Text : string.Empty;
            if (IsFirst($"protocol {name.Text} {from}", name, document) && definition is not null)
            {
                read.Add(definition);
            }
        }

        foreach (var (version, mistake) in VersionCheck.Of(read).ToList())
        {
            documents.Find(document => document.Source.File == VersionCheck.FileOf(version))!.Bag.AddRange([mistake]);
            read.Remove(version);
        }

        return read;
    }

    private List<ProtocolDefinition> ReadAll() =>
    [
        .. _documents
            .Where(document => document.Kind == DocumentKind.Protocol)
            .SelectMany(document => Versions(NameOf(document, "protocol").Text).Where(version => VersionCheck.FileOf(version) == document.Source.File))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<ProtocolDefinition>(),
    ];

    // What is wrong with a base is told with the base, and not again with each file that stands on it.
    private IReadOnlyList<Diagnostic> Gather()
    {
        _ = _protocols.Value;
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(one => one.Span.File == document.Source.File));
        }

        var told = _bag.Sorted().Select(one => (one.Span, one.Code.Id)).ToHashSet();
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(one => one.Span.File != document.Source.File && told.Add((one.Span, one.Code.Id))));
        }

        return _bag.Sorted();
    }

    private void ReadJurisdiction(ParsedDocument document, KnownDocuments known, IReadOnlyList<JurisdictionDefinition> shipped)
    {
        var definition = new JurisdictionBinder(document.Bag).Bind(document.Tree, document.Source);
        var name = NameOf(document, "jurisdiction");
        if (IsFirst($"jurisdiction {name.Text}", name, document) && !IsShipped(name, shipped, document) && definition is not null)
        {
            Jurisdictions.Add(definition);
        }

        known.AddJurisdiction(name.Text, definition);
    }

    private void ReadCalendar(ParsedDocument document, KnownDocuments known)
    {
        var definition = new CalendarBinder(document.Bag).Bind(document.Tree, document.Source);
        var name = NameOf(document, "calendar");
        if (IsFirst($"calendar {name.Text}", name, document) && definition is not null)
        {
            Calendars.Add(definition);
        }

        known.AddCalendar(name.Text, definition);
    }

    private static ScalarNode NameOf(ParsedDocument document, string key) =>
        document.Tree[key] as ScalarNode ?? new ScalarNode(document.Tree.Span, string.Empty, false);

    // The same text again replaces nothing: the shipped documents may be read from where they are written.
    private static bool IsShipped(ScalarNode name, IReadOnlyList<JurisdictionDefinition> shipped, ParsedDocument document)
    {
        if (shipped.FirstOrDefault(other => other.Name == name.Text) is not { } same)
        {
            return false;
        }

        if (same.ContentHash != document.Source.ContentHash)
        {
            document.Bag.Add(MeaningDiagnostics.ShippedJurisdiction, name.Span, new Argument("name", name.Text));
        }

        return true;
    }

    private void Parse(string file, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceReader.Decode(file, bytes, bag) is { } source)
        {
            _texts[file] = source.Text;
            if (YamlTree.Read(source, bag) is { } tree)
            {
                Add(source, tree, bag);
                return;
            }
        }

        _bag.AddRange(bag.Sorted());
    }

    private void Add(SourceText source, MappingNode tree, DiagnosticBag bag)
    {
        switch (DocumentKinds.Of(tree))
        {
            case DocumentKind.Scenario:
                return;
            case { } kind:
                _documents.Add(new ParsedDocument(source, tree, kind, bag));
                return;
            default:
                _bag.AddRange(bag.Sorted());
                _bag.Add(ShapeDiagnostics.UnknownDocument, tree.Span);
                return;
        }
    }

    private bool IsFirst(string key, ScalarNode name, ParsedDocument document)
    {
        if (name.Text.Length == 0 || _fileOf.TryAdd(key, document.Source.File))
        {
            return true;
        }

        document.Bag.Add(MeaningDiagnostics.DuplicateDocument, name.Span, new("name", name.Text), new Argument("file", _fileOf[key]));
        return false;
    }
}
