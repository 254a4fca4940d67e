using Aanwezig.Authoring.Layout;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig;

/// <summary>A document in the layout of the house. Its content and every comment stay as they were.</summary>
/// <remarks>
/// The layout has two spaces for each level, one space after a dash or colon, one blank line between steps, and no spaces at the end of lines. Text in
/// brackets stays as it was written. The formatter reads its own result again; where the content would differ, there is no result.
/// </remarks>
public sealed class DocumentLayout
{
    private DocumentLayout(string? text, string written, IReadOnlyList<Diagnostic> diagnostics) => (Text, Written, Diagnostics) = (text, written, diagnostics);

    /// <summary>The text in the layout of the house; null where the diagnostics give the reason for having none.</summary>
    public string? Text { get; }

    /// <summary>The text of the file; empty where the file holds no text.</summary>
    public string Written { get; }

    /// <summary>The mistakes that prevented the layout, sorted by place; empty where there is a text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Lays out a protocol, jurisdiction, calendar or scenario.</summary>
    /// <param name="file">The name by which the user knows the file.</param>
    /// <param name="bytes">The content of the file, in UTF-8.</param>
    public static DocumentLayout Of(string file, ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        var source = SourceReader.Decode(file, bytes, bag);
        var text = source is null ? null : HouseStyle.Of(source, bag);
        return new DocumentLayout(text, source?.Text ?? string.Empty, bag.Sorted());
    }
}
