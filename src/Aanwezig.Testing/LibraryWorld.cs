using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>The world of scenarios on disk, with a library of protocols, jurisdictions and calendars.</summary>
internal sealed class LibraryWorld
{
    // A library does not change, so a protocol that was read with it stays valid as long as its text does.
    private static readonly ConditionalWeakTable<ProtocolLibrary, LibraryWorld> Worlds = [];

    private readonly ProtocolLibrary _library;
    private readonly ConcurrentDictionary<(string File, string Text), RememberedProtocol> _remembered = new();

    private LibraryWorld(ProtocolLibrary library) => _library = library;

    public static ScenarioWorld Of(ProtocolLibrary library)
    {
        var world = Worlds.GetValue(library, static known => new LibraryWorld(known));
        return new ScenarioWorld
        {
            Tree = world.Tree,
            Exists = File.Exists,
            Text = (file, bag) => SourceReader.Decode(file, File.ReadAllBytes(file), bag),
            Named = world.Named,
            Bind = world.Bind,
        };
    }

    // A scenario may change a setting that its protocol takes from a base, so the base comes in first.
    private MappingNode? Tree(SourceText source, DiagnosticBag bag)
    {
        if (_remembered.TryGetValue((source.File, source.Text), out var known))
        {
            return known.Tree(bag);
        }

        if (_library.ReadingOf(source) is { } read)
        {
            return _remembered.GetOrAdd((source.File, source.Text), new RememberedProtocol(read.Tree, [], into => Bound(read.Reading, into))).Tree(bag);
        }

        var own = new DiagnosticBag();
        var written = YamlTree.Read(source, own);
        var tree = written is null ? null : _library.Whole(written, source, own);
        var told = own.Sorted();
        bag.AddRange(told);
        return tree is not null && DocumentKinds.Of(tree) == DocumentKind.Protocol
            ? _remembered.GetOrAdd((source.File, source.Text), new RememberedProtocol(tree, told, into => Read(tree, source, into))).Tree(new DiagnosticBag())
            : tree;
    }

    private SourceText? Named(string name, DateOnly on) =>
        _library.Protocol(name, on) is { } protocol ? new SourceText(protocol.Span.File, _library.Texts[protocol.Span.File]) : null;

    private BoundProtocol? Bind(MappingNode tree, SourceText source, DiagnosticBag bag) =>
        _remembered.TryGetValue((source.File, source.Text), out var known) && known.Has(tree) ? known.Bound(bag) : Read(tree, source, bag);

    private BoundProtocol? Read(MappingNode tree, SourceText source, DiagnosticBag bag) => Bound(_library.ReadProtocol(tree, source), bag);

    private BoundProtocol? Bound(ProtocolReading reading, DiagnosticBag bag)
    {
        bag.AddRange(reading.Diagnostics);
        if (reading.Definition is not { } definition)
        {
            return null;
        }

        if (_library.Jurisdiction(definition.Jurisdiction) is null)
        {
            bag.AddRange(_library.Diagnostics.Where(diagnostic => diagnostic.IsError));
            return null;
        }

        return Bound(_library.Compile(definition));
    }

    private BoundProtocol Bound(Protocol protocol) => new()
    {
        Definition = protocol.Definition,
        Calendar = name => _library.Calendar(name) is { } calendar ? Calendar(calendar, protocol.Calendars[name]) : null,
        Check = protocol.Check,
        Assess = protocol.Assess,
        Evidence = protocol.EvidenceOf,
        Replay = protocol.Replay,
    };

    private static ScenarioCalendar Calendar(CalendarDefinition definition, SchoolCalendar calendar) =>
        new() { Definition = definition, IsSchoolDay = calendar.IsSchoolDay };
}
