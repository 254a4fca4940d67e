using Aanwezig.Authoring.Layout;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig;

/// <summary>A document laid out in the style of the house; what it says, and every comment, stay as they were.</summary>
/// <remarks>
/// Two spaces a level, one space after a dash or colon, one blank line between steps, no spaces at the end of lines. What stands in brackets stays
/// as it was written. The layout reads its own text again: where that would say something else, there is none.
/// </remarks>
public sealed class DocumentLayout
{
    private DocumentLayout(string? text, string written, IReadOnlyList<Diagnostic> diagnostics) => (Text, Written, Diagnostics) = (text, written, diagnostics);

    /// <summary>The text laid out; null where the diagnostics say why there is none.</summary>
    public string? Text { get; }

    /// <summary>The text as it was written; empty where the file holds no text.</summary>
    public string Written { get; }

    /// <summary>The mistakes because of which there is no text, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Lays out a protocol, jurisdiction, calendar or scenario.</summary>
    /// <param name="file">The name by which the user knows the file.</param>
    /// <param name="bytes">What the file holds.</param>
    public static DocumentLayout Of(string file, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        var source = SourceReader.Decode(file, bytes, bag);
        var text = source is null ? null : HouseStyle.Of(source, bag);
        return new DocumentLayout(text, source?.Text ?? string.Empty, bag.Sorted());
    }
}
