using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>The documents of one place: the directories of a host, or the shipped documents.</summary>
/// <remarks>
/// Jurisdictions and calendars of a host are read first, so that their mistakes are always reported; a protocol is read on first use. Shipped
/// documents are read on first use only, because most hosts need one protocol of one country.
/// </remarks>
internal sealed class LibraryShelf
{
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fileOf = new(StringComparer.Ordinal);
    private readonly List<ShelfDocument> _documents = [];
    private readonly Dictionary<string, List<ProtocolDefinition>> _read = new(StringComparer.Ordinal);
    private readonly Lock _reading = new();
    private readonly Lazy<IReadOnlyList<ProtocolDefinition>> _protocols;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _diagnostics;
    private readonly ShelfSection<JurisdictionDefinition> _jurisdictions;
    private readonly ShelfSection<CalendarDefinition> _calendars;
    private readonly KnownDocuments _known;
    private readonly Func<string, JurisdictionDefinition?>? _shipped;

    /// <summary>Makes a shelf of documents, and adds them to the known documents.</summary>
    /// <param name="files">The documents, with their names below the root of the library.</param>
    /// <param name="known">The documents that protocols may name.</param>
    /// <param name="shipped">Finds a shipped jurisdiction by its name; null for the shelf of the shipped documents itself.</param>
    /// <param name="found">What stands beside the documents and cannot be read.</param>
    public LibraryShelf(IEnumerable<(string File, string? Name, byte[] Bytes)> files, KnownDocuments known, Func<string, JurisdictionDefinition?>? shipped, IReadOnlyList<Diagnostic> found)
    {
        (_known, _shipped, _protocols, _diagnostics) = (known, shipped, new(ReadAll), new(Gather));
        WarmUp.Take();
        _bag.AddRange(found);
        foreach (var (file, name, bytes) in files)
        {
            Parse(file, name, bytes);
        }

        _jurisdictions = new(Of(DocumentKind.Jurisdiction), ReadJurisdiction, _reading);
        _calendars = new(Of(DocumentKind.Calendar), ReadCalendar, _reading);
        MakeKnown();
        if (shipped is not null)
        {
            _ = (Jurisdictions.Count(), Calendars.Count());
        }
    }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The diagnostics of all documents; reading them reads every document.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>The jurisdictions without errors, in the order of their files.</summary>
    public IEnumerable<JurisdictionDefinition> Jurisdictions => _jurisdictions.All;

    /// <summary>The calendars without errors, in the order of their files.</summary>
    public IEnumerable<CalendarDefinition> Calendars => _calendars.All;

    /// <summary>The protocols without errors, in the order of their files.</summary>
    public IReadOnlyList<ProtocolDefinition> Protocols => _protocols.Value;

    /// <summary>The number of documents that were read as YAML so far.</summary>
    public int ParsedCount => _documents.Count(document => document.IsParsed);

    public JurisdictionDefinition? Jurisdiction(string name) => _jurisdictions.Find(name);

    public CalendarDefinition? Calendar(string name) => _calendars.Find(name);

    /// <summary>Returns the versions of a protocol without errors, in the order of their files.</summary>
    public IReadOnlyList<ProtocolDefinition> Versions(string name)
    {
        lock (_reading)
        {
            if (!_read.TryGetValue(name, out var versions))
            {
                _read.Add(name, versions = Read(Of(DocumentKind.Protocol).Where(document => document.Name == name)));
            }

            return versions;
        }
    }

    /// <summary>Returns a protocol that was read here, with its tree; null where the text is of no document of the shelf, has errors, or builds on a base.</summary>
    public (MappingNode Tree, ProtocolDefinition Definition, IReadOnlyList<Diagnostic> Diagnostics)? ReadingOf(SourceText source)
    {
        var document = _documents.Find(known => known.Kind == DocumentKind.Protocol && known.Source.File == source.File && known.Source.Text == source.Text);
        return document is not null && document.Tree["extends"] is null && Versions(document.Name).FirstOrDefault(version => VersionCheck.FileOf(version) == source.File) is { } definition
            ? (document.Tree, definition, document.Bag.Sorted())
            : null;
    }

    private List<ProtocolDefinition> Read(IEnumerable<ShelfDocument> versions)
    {
        var documents = versions.ToList();
        var read = new List<ProtocolDefinition>();
        foreach (var document in documents)
        {
            var definition = new ProtocolBinder(_known, document.Bag).Bind(document.Tree, document.Source);
            var from = (document.Tree["in_force"] as MappingNode)?["from"] is ScalarNode date ? date.Text : string.Empty;
            if (IsFirst($"protocol {document.Name} {from}", document) && definition is not null)
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
        .. Of(DocumentKind.Protocol)
            .SelectMany(document => Versions(document.Name).Where(version => VersionCheck.FileOf(version) == document.Source.File))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<ProtocolDefinition>(),
    ];

    // A mistake in a base is reported with the base, and not again with each file that builds on it.
    private IReadOnlyList<Diagnostic> Gather()
    {
        _ = (_protocols.Value, Jurisdictions.Count(), Calendars.Count());
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(diagnostic => diagnostic.Span.File == document.Source.File));
        }

        var reported = _bag.Sorted().Select(diagnostic => (diagnostic.Span, diagnostic.Code.Id)).ToHashSet();
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(diagnostic => diagnostic.Span.File != document.Source.File && reported.Add((diagnostic.Span, diagnostic.Code.Id))));
        }

        return _bag.Sorted();
    }

    private (JurisdictionDefinition? Definition, bool HasPlace) ReadJurisdiction(ShelfDocument document)
    {
        var definition = new JurisdictionBinder(document.Bag).Bind(document.Tree, document.Source);
        return (definition, IsFirst($"jurisdiction {document.Name}", document) && !IsShipped(document));
    }

    private (CalendarDefinition? Definition, bool HasPlace) ReadCalendar(ShelfDocument document)
    {
        var definition = new CalendarBinder(document.Bag).Bind(document.Tree, document.Source);
        return (definition, IsFirst($"calendar {document.Name}", document));
    }

    // A document with the text of the shipped one replaces nothing; a developer may read the shipped documents from their source.
    private bool IsShipped(ShelfDocument document)
    {
        if (_shipped?.Invoke(document.Name) is not { } same)
        {
            return false;
        }

        if (same.ContentHash != document.Source.ContentHash)
        {
            document.Bag.Add(MeaningDiagnostics.ShippedJurisdiction, document.NameNode.Span, new Argument("name", document.Name));
        }

        return true;
    }

    private void Parse(string file, string? name, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceReader.Decode(file, bytes, bag, name: name) is { } source)
        {
            _texts[file] = source.Text;
            if (_shipped is null && DocumentLabel.Of(source.Text) is { } label)
            {
                _documents.Add(new ShelfDocument(source, label, bag));
                return;
            }

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
                _documents.Add(new ShelfDocument(source, kind, tree, bag));
                return;
            default:
                _bag.AddRange(bag.Sorted());
                _bag.Add(ShapeDiagnostics.UnknownDocument, tree.Span);
                return;
        }
    }

    private bool IsFirst(string key, ShelfDocument document)
    {
        if (document.Name.Length == 0 || _fileOf.TryAdd(key, document.Source.File))
        {
            return true;
        }

        document.Bag.Add(MeaningDiagnostics.DuplicateDocument, document.NameNode.Span, new("name", document.Name), new Argument("file", _fileOf[key]));
        return false;
    }

    private List<ShelfDocument> Of(DocumentKind kind) => [.. _documents.Where(document => document.Kind == kind)];

    private void MakeKnown()
    {
        foreach (var document in _jurisdictions.Documents)
        {
            _known.AddJurisdiction(document.Name, () => _jurisdictions.Of(document));
        }

        foreach (var document in _calendars.Documents)
        {
            _known.AddCalendar(document.Name, () => _calendars.Of(document));
        }

        foreach (var document in Of(DocumentKind.Protocol))
        {
            _known.AddProtocol(document.Name, () => WrittenProtocol.Of(document.Tree, document.Source));
        }
    }
}
