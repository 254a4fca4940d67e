using Aanwezig.Authoring;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Validation.Inheritance;

namespace Aanwezig.Validation;

/// <summary>A document that was parsed and not yet read further.</summary>
internal sealed record ParsedDocument(SourceText Source, MappingNode Tree, DocumentKind Kind, DiagnosticBag Bag);

/// <summary>The documents of one place, read: the directories of a host, or what is shipped.</summary>
/// <remarks>Jurisdictions and calendars are read first, so that protocols find them whatever the order of the files.</remarks>
internal sealed class LibraryShelf
{
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fileOf = new(StringComparer.Ordinal);
    private readonly List<ParsedDocument> _documents = [];

    public LibraryShelf(IEnumerable<(string File, byte[] Bytes)> files)
    {
        foreach (var (file, bytes) in files)
        {
            Parse(file, bytes);
        }
    }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    public IReadOnlyList<Diagnostic> Diagnostics => _bag.Sorted();

    public List<JurisdictionDefinition> Jurisdictions { get; } = [];

    public List<CalendarDefinition> Calendars { get; } = [];

    public List<ProtocolDefinition> Protocols { get; } = [];

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

    /// <summary>Reads the protocols, and gathers what is to be told about all documents.</summary>
    public void ReadProtocols(KnownDocuments known)
    {
        var protocols = _documents.Where(document => document.Kind == DocumentKind.Protocol).ToList();
        foreach (var written in protocols.Select(document => WrittenProtocol.Of(document.Tree, document.Source)).Where(written => written.IsNamed))
        {
            known.AddProtocol(written);
        }

        foreach (var document in protocols)
        {
            var definition = new ProtocolBinder(known, document.Bag).Bind(document.Tree, document.Source);
            var name = NameOf(document, "protocol");
            var from = (document.Tree["in_force"] as MappingNode)?["from"] is ScalarNode date ? date.Text : string.Empty;
            if (IsFirst($"protocol {name.Text} {from}", name, document) && definition is not null)
            {
                Protocols.Add(definition);
            }
        }

        CheckVersions();
        Gather();
    }

    private void CheckVersions()
    {
        foreach (var (version, mistake) in VersionCheck.Of(Protocols).ToList())
        {
            _documents.Find(document => document.Source.File == VersionCheck.FileOf(version))!.Bag.AddRange([mistake]);
            Protocols.Remove(version);
        }
    }

    // What is wrong with a base is told with the base, and not again with each file that stands on it.
    private void Gather()
    {
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(one => one.Span.File == document.Source.File));
        }

        var told = _bag.Sorted().Select(one => (one.Span, one.Code.Id)).ToHashSet();
        foreach (var document in _documents)
        {
            _bag.AddRange(document.Bag.Sorted().Where(one => one.Span.File != document.Source.File && told.Add((one.Span, one.Code.Id))));
        }
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
