using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig;

/// <summary>What came of reading one protocol.</summary>
public sealed class ProtocolReading
{
    internal ProtocolReading(ProtocolDefinition? definition, IReadOnlyList<Diagnostic> diagnostics, string text) =>
        (Definition, Diagnostics, Text) = (definition, diagnostics, text);

    /// <summary>The protocol; null where the text has errors.</summary>
    public ProtocolDefinition? Definition { get; }

    /// <summary>All mistakes and advice, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text that was read, for excerpts; empty where the file holds no text.</summary>
    public string Text { get; }
}
