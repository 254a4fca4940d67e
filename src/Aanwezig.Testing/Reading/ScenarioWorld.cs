using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Reading;

/// <summary>The documents around scenarios: trees of text, protocols by name, and compiled protocols.</summary>
internal sealed class ScenarioWorld
{
    /// <summary>The tree of a text; null where it has none.</summary>
    public required Func<SourceText, DiagnosticBag, MappingNode?> Tree { get; init; }

    /// <summary>The text of the protocol with a name in the library, of the version in force on a day; null where there is none.</summary>
    public required Func<string, DateOnly, SourceText?> Named { get; init; }

    /// <summary>Whether there is a file.</summary>
    public required Func<string, bool> Exists { get; init; }

    /// <summary>The text of a file; null where its bytes are not text.</summary>
    public required Func<string, DiagnosticBag, SourceText?> Text { get; init; }

    /// <summary>The protocol of a tree; null where it has mistakes.</summary>
    public required Func<MappingNode, SourceText, DiagnosticBag, BoundProtocol?> Bind { get; init; }
}
