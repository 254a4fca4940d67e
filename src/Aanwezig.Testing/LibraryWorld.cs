using Aanwezig.Authoring;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>The world of scenarios on disk, with a library of protocols, jurisdictions and calendars.</summary>
internal sealed class LibraryWorld
{
    private readonly ProtocolLibrary _library;

    private LibraryWorld(ProtocolLibrary library) => _library = library;

    public static ScenarioWorld Of(ProtocolLibrary library)
    {
        var world = new LibraryWorld(library);
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
    private MappingNode? Tree(SourceText source, DiagnosticBag bag) =>
        YamlTree.Read(source, bag) is { } tree ? _library.Whole(tree, source, bag) : null;

    private SourceText? Named(string name, DateOnly on) =>
        _library.Protocol(name, on) is { } protocol ? new SourceText(protocol.Span.File, _library.Texts[protocol.Span.File]) : null;

    private BoundProtocol? Bind(MappingNode tree, SourceText source, DiagnosticBag bag)
    {
        var reading = _library.ReadProtocol(tree, source);
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
        Assess = protocol.Assess,
        Replay = protocol.Replay,
    };

    private static ScenarioCalendar Calendar(CalendarDefinition definition, SchoolCalendar calendar) =>
        new() { Definition = definition, IsSchoolDay = calendar.IsSchoolDay };
}
