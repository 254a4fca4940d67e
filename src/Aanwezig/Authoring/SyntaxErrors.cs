using System.Globalization;
using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;
using YamlDotNet.Core;

namespace Aanwezig.Authoring;

/// <summary>Says in plain words what the parser could not read, at the place where the author has to look.</summary>
internal sealed partial class SyntaxErrors(SourceText source, DiagnosticBag bag)
{
    public static string Clip(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, 61)).ToString().Replace('\n', ' ');
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[58]) ? 58 : 59), "…");
    }

    /// <summary>Tells an error for which the parser gave a place.</summary>
    public void Tell(YamlException error, OpenCollection? bracket)
    {
        var place = source.Span(error.Start.Line, error.Start.Column, 1);
        switch (SyntaxError.Of(error.Message))
        {
            case SyntaxError.Kind.Quote:
                bag.Add(TextDiagnostics.QuoteNotClosed, place);
                break;
            case SyntaxError.Kind.Escape:
                TellEscape(source.Span(error.End.Line, error.End.Column, 1));
                break;
            case SyntaxError.Kind.Start:
                bag.Add(TextDiagnostics.UnusableStart, place, Found(place));
                break;
            case SyntaxError.Kind.BlockText:
                bag.Add(TextDiagnostics.BlockText, HeaderOf(place));
                break;
            case SyntaxError.Kind.AnchorOrAlias:
                bag.Add(source.Rest(place).StartsWith('*') ? TextDiagnostics.Alias : TextDiagnostics.Anchor, Wide(place));
                break;
            case SyntaxError.Kind.Tag:
                bag.Add(TextDiagnostics.Tag, Wide(place));
                break;
            case SyntaxError.Kind.Comment:
                bag.Add(TextDiagnostics.CommentMisplaced, Hash(place));
                break;
            case SyntaxError.Kind.Bracket when bracket is not null:
                TellBracket(place, bracket);
                break;
            case SyntaxError.Kind.Colon:
                TellColon(place);
                break;
            case SyntaxError.Kind.Key:
                TellKey(place);
                break;
            case SyntaxError.Kind.Item:
                bag.Add(TextDiagnostics.ItemMisplaced, place);
                break;
            default:
                bag.Add(TextDiagnostics.Unexpected, Wide(place), Found(place));
                break;
        }
    }

    /// <summary>Tells an error for which the parser gave none: an escape beyond Unicode, or an open bracket.</summary>
    public void TellWithoutPlace(OpenCollection? bracket, SourceSpan last)
    {
        for (var line = last.Line; line <= source.Lines.Count; line++)
        {
            var escape = EscapeBeyondUnicode().Match(source.Lines[line - 1], line == last.Line ? last.Column - 1 : 0);
            if (escape.Success)
            {
                bag.Add(TextDiagnostics.UnknownEscape, source.Span(line, escape.Index + 1, escape.Length), new Argument("found", escape.Value));
                return;
            }
        }

        if (bracket is not null)
        {
            bag.Add(TextDiagnostics.BracketNotClosed, bracket.Start, Closing(bracket));
        }
        else
        {
            bag.Add(TextDiagnostics.Unexpected, Wide(last), Found(last));
        }
    }

    private void TellEscape(SourceSpan end)
    {
        var line = source.Lines[end.Line - 1];
        var at = end.Column <= line.Length && line[end.Column - 1] == '\\'
            ? end.Column - 1
            : Math.Max(0, line.AsSpan(0, end.Column - 1).LastIndexOf('\\'));
        var length = Math.Max(2, end.Column - 1 - at);
        var place = source.Span(end.Line, at + 1, length);
        bag.Add(TextDiagnostics.UnknownEscape, place, new Argument("found", source.Rest(place)[..Math.Min(place.Length, source.Rest(place).Length)]));
    }

    private void TellBracket(SourceSpan place, OpenCollection bracket)
    {
        if (source.Rest(place).Length == 0 && place.Line == source.Lines.Count)
        {
            bag.Add(TextDiagnostics.BracketNotClosed, bracket.Start, Closing(bracket));
            return;
        }

        if (source.Rest(place).StartsWith(",#", StringComparison.Ordinal))
        {
            bag.Add(TextDiagnostics.CommentMisplaced, Hash(place));
            return;
        }

        bag.Add(new Diagnostic(TextDiagnostics.CommaMissing, Wide(place), Closing(bracket), Found(place)) { Related = bracket.Start });
    }

    // A second colon on a line that already has `key: value` is text; else the line itself stands too far to the right.
    private void TellColon(SourceSpan place)
    {
        var before = source.Lines[place.Line - 1].AsSpan(0, place.Column - 1).TrimStart(" -");
        var code = before.Contains(": ", StringComparison.Ordinal) || before.IndexOfAny('"', '\'') >= 0 || before.Length == 0
            ? TextDiagnostics.ColonInText
            : TextDiagnostics.Indentation;
        var at = code == TextDiagnostics.Indentation ? FirstWord(place) : place;
        bag.Add(code, at, Found(at));
    }

    private void TellKey(SourceSpan place)
    {
        var line = source.Lines[place.Line - 1];
        var before = line.AsSpan(0, place.Column - 1).TrimEnd();
        var rest = source.Rest(place);
        var code = before.Length > 0 && before[^1] is '"' or '\'' ? TextDiagnostics.TextAfterQuote
            : rest.StartsWith("- ", StringComparison.Ordinal) || rest == "-" ? TextDiagnostics.ItemMisplaced
            : rest.Contains(": ", StringComparison.Ordinal) || rest.TrimEnd().EndsWith(':') ? TextDiagnostics.Indentation
            : before.Length == 0 ? TextDiagnostics.ColonMissing
            : TextDiagnostics.Unexpected;
        bag.Add(code, Wide(place), Found(place));
    }

    // The parser may notice only at a later line that a block of text is wrong; its author has to look at the mark that opens it.
    private SourceSpan HeaderOf(SourceSpan place)
    {
        for (var line = place.Line; line > 0; line--)
        {
            var header = BlockHeader().Match(source.Lines[line - 1]);
            if (header.Success)
            {
                return source.Span(line, header.Groups["mark"].Index + 1, 1);
            }
        }

        return place;
    }

    private SourceSpan Hash(SourceSpan place) =>
        source.Span(place.Line, place.Column + Math.Max(0, source.Rest(place).IndexOf('#', StringComparison.Ordinal)), 1);

    private SourceSpan FirstWord(SourceSpan place)
    {
        var line = source.Lines[place.Line - 1];
        return Wide(source.Span(place.Line, line.Length - line.AsSpan().TrimStart(" -").Length + 1, 1));
    }

    private SourceSpan Wide(SourceSpan place) => source.Span(place.Line, place.Column, WordOf(place).Length);

    private Argument Found(SourceSpan place)
    {
        var word = WordOf(place);
        return new Argument("found", word.Length > 0 ? Clip(word) : "…");
    }

    private string WordOf(SourceSpan place)
    {
        var rest = source.Rest(place);
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 ? rest[..end] : rest.TrimEnd();
    }

    private static Argument Closing(OpenCollection bracket) => new("closing", bracket.Closing.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("(^|[ -])(?<mark>[|>])[^|>]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockHeader();

    [GeneratedRegex("""\\U(?!000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})[0-9A-Fa-f]{8}|\\U0000[Dd][89A-Fa-f][0-9A-Fa-f]{2}""", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeBeyondUnicode();
}
