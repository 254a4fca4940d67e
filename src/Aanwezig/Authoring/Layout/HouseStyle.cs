using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Layout;

/// <summary>Formats a document: two spaces for each level, one after a dash or colon, one blank line between steps.</summary>
internal static class HouseStyle
{
    /// <summary>Returns the formatted text, or null, with the reason in the bag, where the text cannot be read or its content would change.</summary>
    public static string? Of(SourceText source, DiagnosticBag bag)
    {
        if (YamlTree.Read(source, bag) is not { } tree || bag.HasErrors)
        {
            return null;
        }

        var text = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var tokens = TokenList.Of(text);
        var laidOut = new LayoutWriter(text, tokens.Tokens).Write();
        if (!SaysTheSame(tree, tokens.Comments, new SourceText(source.File, laidOut)))
        {
            bag.Add(LayoutDiagnostics.WouldChange, tokens.ExplicitKey is { } key ? source.Span(key.Line, key.Column, 1) : SourceSpan.OfFile(source.File));
            return null;
        }

        // A document with CRLF line ends keeps them.
        return text.Length < source.Text.Length ? laidOut.Replace("\n", "\r\n", StringComparison.Ordinal) : laidOut;
    }

    private static bool SaysTheSame(MappingNode tree, IReadOnlyList<string> comments, SourceText laidOut)
    {
        var bag = new DiagnosticBag();
        return YamlTree.Read(laidOut, bag) is { } read
            && !bag.HasErrors
            && SameTree.Are(tree, read)
            && comments.SequenceEqual(TokenList.Of(laidOut.Text).Comments, StringComparer.Ordinal);
    }
}
