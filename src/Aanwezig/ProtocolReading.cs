using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig;

/// <summary>The result of reading one protocol: the definition or the mistakes, and the text.</summary>
public sealed class ProtocolReading
{
    internal ProtocolReading(ProtocolDefinition? definition, IReadOnlyList<Diagnostic> diagnostics, string text) =>
        (Definition, Diagnostics, Text) = (definition, diagnostics, text);

    /// <summary>The protocol; null where the document has errors.</summary>
    public ProtocolDefinition? Definition { get; }

    /// <summary>The mistakes and advice, sorted by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text of the document, for excerpts; empty where the file holds no text.</summary>
    public string Text { get; }
}
