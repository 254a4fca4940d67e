using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Inheritance;
using Aanwezig.Authoring.Library;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig;

/// <summary>A library of protocols, jurisdictions and calendars, found by the names inside the documents.</summary>
/// <remarks>
/// Documents of the given directories come before those that are shipped with the package; a shipped jurisdiction cannot be replaced.
/// Example: a school keeps its protocol <c>roc-voorbeeld</c> in a directory and names jurisdiction <c>nl</c> and calendar <c>nl/midden</c>; both come
/// from the package. A library does not change after it is read, and several threads may use it at once.
/// </remarks>
public sealed class ProtocolLibrary
{
    private static readonly Lazy<ProtocolLibrary> Shipped = new(() => new ProtocolLibrary(LibraryFiles.Shipped(), null));

    private readonly KnownDocuments _known;
    private readonly LibraryShelf _shelf;
    private readonly IReadOnlyList<string> _roots;
    private readonly ProtocolLibrary? _shipped;
    private readonly Lazy<IReadOnlyList<ProtocolDefinition>> _protocols;
    private readonly Lazy<IReadOnlyList<JurisdictionDefinition>> _jurisdictions;
    private readonly Lazy<IReadOnlyList<CalendarDefinition>> _calendars;

    internal ProtocolLibrary(IEnumerable<(string File, byte[] Bytes)> files)
        : this(files, Embedded)
    {
    }

    /// <summary>Reads documents that come before those of another library.</summary>
    internal ProtocolLibrary(IEnumerable<(string File, byte[] Bytes)> files, ProtocolLibrary? shipped)
        : this(files, shipped, null, [])
    {
    }

    private ProtocolLibrary(IEnumerable<(string File, byte[] Bytes)> files, ProtocolLibrary? shipped, IReadOnlyList<string>? roots, IReadOnlyList<Diagnostic> found)
    {
        (_known, _roots) = (new KnownDocuments(shipped?._known), roots ?? []);
        var shelf = new LibraryShelf(
            files.Select(file => (file.File, roots is null ? null : LibraryFiles.NameOf(file.File, roots), file.Bytes)), _known, shipped is null ? null : shipped.Jurisdiction, found);
        (_shelf, _shipped) = (shelf, shipped);
        _jurisdictions = new(() => [.. shelf.Jurisdictions, .. shipped?.Jurisdictions ?? []]);
        _calendars = new(() => [.. shelf.Calendars.Concat(shipped?.Calendars ?? []).DistinctBy(calendar => calendar.Name)]);
        _protocols = new(() => [.. shelf.Protocols.Concat(shipped?.Protocols ?? []).DistinctBy(protocol => (protocol.Name, protocol.InForceFrom))]);
        Texts = shelf.Texts.Concat(shipped?.Texts ?? new Dictionary<string, string>())
            .DistinctBy(text => text.Key)
            .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
    }

    /// <summary>The documents that are shipped with the package.</summary>
    public static ProtocolLibrary Embedded => Shipped.Value;

    /// <summary>The mistakes and advice in all documents, those of the directories first, sorted by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _shelf.Diagnostics, .. _shipped?.Diagnostics ?? []];

    /// <summary>The mistakes and advice in the documents of the directories alone, sorted by place. The shipped documents need not be read for it.</summary>
    public IReadOnlyList<Diagnostic> OwnDiagnostics => _shipped is null ? [] : _shelf.Diagnostics;

    /// <summary>The protocols without errors.</summary>
    public IReadOnlyList<ProtocolDefinition> Protocols => _protocols.Value;

    /// <summary>The jurisdictions without errors.</summary>
    public IReadOnlyList<JurisdictionDefinition> Jurisdictions => _jurisdictions.Value;

    /// <summary>The calendars without errors.</summary>
    public IReadOnlyList<CalendarDefinition> Calendars => _calendars.Value;

    /// <summary>The number of documents of the directories that were read as YAML so far.</summary>
    internal int ParsedCount => _shelf.ParsedCount;

    /// <summary>The text of each document by its file name, for excerpts.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Reads all documents below directories, beside the shipped ones.</summary>
    /// <param name="directories">The directories, or single files. Scenarios among them are skipped.</param>
    /// <exception cref="DirectoryNotFoundException">One of them does not exist.</exception>
    public static ProtocolLibrary Read(IReadOnlyList<string> directories)
    {
        ArgumentNullException.ThrowIfNull(directories);
        var found = FoundFiles.Below(directories);
        return new(found.Files.Select(file => (file, LibraryFiles.BytesOf(file))), Embedded, directories, found.Diagnostics);
    }

    /// <summary>Returns the YAML files that <see cref="Read"/> reads below paths: each real file once, whatever links lead to it, in ordinal order.</summary>
    /// <param name="paths">The directories, or single files.</param>
    /// <exception cref="DirectoryNotFoundException">One of them does not exist.</exception>
    public static IReadOnlyList<string> Files(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return FoundFiles.Below(paths).Files;
    }

    /// <summary>Returns the version of a protocol with the latest <c>in_force.from</c> on or before a day, or null where there is none.</summary>
    /// <param name="name">The protocol's name.</param>
    /// <param name="on">The day; a version counts from its first day in force.</param>
    public ProtocolDefinition? Protocol(string name, DateOnly on) =>
        Versions(name).LastOrDefault(protocol => protocol.InForceFrom <= on);

    /// <summary>Returns the version of a protocol that holds on a day, compiled together with the versions before it, or null where there is none.</summary>
    /// <param name="name">The protocol's name.</param>
    /// <param name="on">The day; a version counts from its first day in force.</param>
    public Protocol? Find(string name, DateOnly on) => Protocol(name, on) is { } definition ? Compile(definition) : null;

    /// <summary>Returns the diagnostic for a protocol that is not in force on a day, with the known protocols and the nearest name.</summary>
    /// <param name="name">The name in the question.</param>
    /// <param name="on">The day.</param>
    public Diagnostic UnknownProtocol(string name, DateOnly on)
    {
        IReadOnlyList<string> known = [.. Protocols.Select(protocol => protocol.Name).Distinct().Order(StringComparer.Ordinal)];
        return new(
            AskingDiagnostics.UnknownProtocol,
            default,
            new("protocol", name),
            new("date", IsoDate.Of(on)),
            new Argument("known", string.Join(", ", known.Select(other => $"`{other}`"))))
        { Suggestion = NearestName.Of(name, known.Where(other => other != name)) };
    }

    /// <summary>Compiles a protocol of this library, so that it can answer questions about students.</summary>
    /// <param name="definition">The protocol.</param>
    /// <param name="changes">The days that the host opens or closes, by name of the calendar; null: none.</param>
    /// <remarks>
    /// The earlier versions in this library come with it: each answers for the days on which it is in force. From the first day of a later version in
    /// this library on, it refuses to answer; <see cref="Set"/> follows the versions.
    /// </remarks>
    public Protocol Compile(ProtocolDefinition definition, IReadOnlyDictionary<string, IReadOnlyList<CalendarChange>>? changes = null)
    {
        var others = Versions(definition.Name);
        return new(
            definition,
            Jurisdiction(definition.Jurisdiction)!,
            Calendars,
            changes,
            others.Where(version => version.InForceFrom < definition.InForceFrom),
            others.FirstOrDefault(version => version.InForceFrom > definition.InForceFrom)?.InForceFrom);
    }

    /// <summary>Returns the versions of a protocol, earliest first; empty where there are none.</summary>
    /// <param name="name">The protocol's name.</param>
    public IReadOnlyList<ProtocolDefinition> Versions(string name) =>
        [.. _shelf.Versions(name).Concat(_shipped?.Versions(name) ?? []).DistinctBy(protocol => protocol.InForceFrom).OrderBy(protocol => protocol.InForceFrom)];

    /// <summary>Compiles all versions of a protocol, so that each answers for its own days; null where there are none.</summary>
    /// <param name="name">The protocol's name.</param>
    /// <param name="changes">The days that the host opens or closes, by name of the calendar; null: none.</param>
    public ProtocolSet? Set(string name, IReadOnlyDictionary<string, IReadOnlyList<CalendarChange>>? changes = null) =>
        Versions(name) is { Count: > 0 } versions ? new ProtocolSet([.. versions.Select(version => Compile(version, changes))]) : null;

    /// <summary>Returns the jurisdiction with a name, or null where there is none.</summary>
    public JurisdictionDefinition? Jurisdiction(string name) => _shelf.Jurisdiction(name) ?? _shipped?.Jurisdiction(name);

    /// <summary>Returns the calendar with a name, or null where there is none.</summary>
    public CalendarDefinition? Calendar(string name) => _shelf.Calendar(name) ?? _shipped?.Calendar(name);

    /// <summary>Reads one protocol from a file; its jurisdiction, calendar and bases come from this library.</summary>
    /// <param name="file">The file's path.</param>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ProtocolReading ReadProtocol(string file) => ReadProtocol(file, LibraryFiles.BytesOf(file));

    /// <summary>Returns a protocol with everything that it takes from its bases, as one document; a comment on each line names the document of its origin.</summary>
    /// <param name="file">The file's path.</param>
    /// <returns>The text; null where the file holds no protocol without errors.</returns>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public string? Flattened(string file) => Flattened(file, LibraryFiles.BytesOf(file));

    internal string? Flattened(string file, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        return SourceReader.Decode(file, bytes, bag) is { } source
            && YamlTree.Read(source, bag) is { } tree
            && ReadProtocol(tree, source, bag).Definition is not null
            ? new BaseChain(_known, bag).Whole(tree, source)?.Flattened()
            : null;
    }

    internal ProtocolReading ReadProtocol(string file, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceReader.Decode(file, bytes, bag, name: LibraryFiles.NameOf(file, _roots)) is not { } source)
        {
            return new ProtocolReading(null, bag.Sorted(), string.Empty);
        }

        return YamlTree.Read(source, bag) is { } tree
            ? ReadProtocol(tree, source, bag)
            : new ProtocolReading(null, bag.Sorted(), source.Text);
    }

    /// <summary>Returns a document with everything that it takes from its bases; another document as it is; null where a base was not found.</summary>
    internal MappingNode? Whole(MappingNode tree, SourceText source, DiagnosticBag bag) =>
        tree["protocol"] is null || tree["extends"] is null ? tree : new BaseChain(_known, bag).Whole(tree, source)?.Tree;

    /// <summary>Returns a protocol of the directories that was read already, with its tree; null where it was not.</summary>
    internal (MappingNode Tree, ProtocolReading Reading)? ReadingOf(SourceText source) =>
        _shelf.ReadingOf(source) is var (tree, definition, diagnostics) ? (tree, new ProtocolReading(definition, diagnostics, source.Text)) : null;

    internal ProtocolReading ReadProtocol(MappingNode tree, SourceText source) => ReadProtocol(tree, source, new DiagnosticBag());

    private ProtocolReading ReadProtocol(MappingNode tree, SourceText source, DiagnosticBag bag)
    {
        if (tree["protocol"] is null)
        {
            bag.Add(ShapeDiagnostics.MissingKey, tree.Span, new("place", source.File), new Argument("key", "protocol"));
            return new ProtocolReading(null, bag.Sorted(), source.Text);
        }

        var definition = new ProtocolBinder(_known, bag).Bind(tree, source);
        return new ProtocolReading(definition, bag.Sorted(), source.Text);
    }
}
