using System.Globalization;
using System.Text.RegularExpressions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using YamlDotNet.Core;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Reports a mistake of the parser in plain words, at the place that the author has to correct.</summary>
internal sealed partial class SyntaxErrors(SourceText source, DiagnosticBag bag)
{
    private const char NoBreakSpace = '\u00A0';

    public static string Clip(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, 61)).ToString().Replace('\n', ' ');
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[58]) ? 58 : 59), "…");
    }

    /// <summary>Reports an error for which the parser gives a place.</summary>
    public void Tell(YamlException error, OpenCollection? bracket)
    {
        var place = source.Span(error.Start.Line, error.Start.Column, 1);
        var kind = SyntaxError.Of(error.Message);
        switch (kind)
        {
            case SyntaxErrorKind.Escape:
                TellEscape(source.Span(error.End.Line, error.End.Column, 1));
                break;
            case SyntaxErrorKind.Bracket when bracket is not null:
                TellBracket(place, bracket);
                break;
            case SyntaxErrorKind.Colon:
                TellColon(place);
                break;
            case SyntaxErrorKind.Key:
                TellKey(place);
                break;
            case SyntaxErrorKind.Bracket or SyntaxErrorKind.Other or SyntaxErrorKind.Quote or SyntaxErrorKind.Start or SyntaxErrorKind.BlockText
                or SyntaxErrorKind.AnchorOrAlias or SyntaxErrorKind.Tag or SyntaxErrorKind.Comment or SyntaxErrorKind.Item:
                var (code, span) = Plainly(kind, place);
                bag.Add(code, span, Found(place));
                break;
            default:
                throw Unlisted.Member(kind);
        }
    }

    /// <summary>Reports an error for which the parser gives no place: an escape beyond Unicode, or an open bracket.</summary>
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

    private (DiagnosticCode Code, SourceSpan Span) Plainly(SyntaxErrorKind kind, SourceSpan place) => kind switch
    {
        SyntaxErrorKind.Quote => (TextDiagnostics.QuoteNotClosed, place),
        SyntaxErrorKind.Start => (TextDiagnostics.UnusableStart, place),
        SyntaxErrorKind.BlockText => (TextDiagnostics.BlockText, HeaderOf(place)),
        SyntaxErrorKind.AnchorOrAlias when source.Rest(place) is ['*', ..] => (TextDiagnostics.Alias, Wide(place)),
        SyntaxErrorKind.AnchorOrAlias => (TextDiagnostics.Anchor, Wide(place)),
        SyntaxErrorKind.Tag => (TextDiagnostics.Tag, Wide(place)),
        SyntaxErrorKind.Comment => (TextDiagnostics.CommentMisplaced, Hash(place)),
        SyntaxErrorKind.Item => (TextDiagnostics.ItemMisplaced, place),
        SyntaxErrorKind.Other or SyntaxErrorKind.Bracket => (TextDiagnostics.Unexpected, Wide(place)),
        SyntaxErrorKind.Escape or SyntaxErrorKind.Colon or SyntaxErrorKind.Key => throw Unlisted.Member(kind),
    };

    private void TellEscape(SourceSpan end)
    {
        var line = source.Lines[end.Line - 1];
        var at = end.Column <= line.Length && line[end.Column - 1] == '\\'
            ? end.Column - 1
            : Math.Max(0, line.AsSpan(0, end.Column - 1).LastIndexOf('\\'));
        var length = Math.Max(2, end.Column - 1 - at);
        var place = source.Span(end.Line, at + 1, length);
        bag.Add(TextDiagnostics.UnknownEscape, place, new Argument("found", source.Rest(place)[..Math.Min(place.Length, line.Length - at)].ToString()));
    }

    private void TellBracket(SourceSpan place, OpenCollection bracket)
    {
        if (source.Rest(place).Length == 0 && place.Line == source.Lines.Count)
        {
            bag.Add(TextDiagnostics.BracketNotClosed, bracket.Start, Closing(bracket));
            return;
        }

        if (source.Rest(place) is [',', '#', ..])
        {
            bag.Add(TextDiagnostics.CommentMisplaced, Hash(place));
            return;
        }

        bag.Add(new Diagnostic(TextDiagnostics.CommaMissing, Wide(place), Closing(bracket), Found(place)) { Related = bracket.Start });
    }

    // On a line that already has `key: value`, a second colon is text; otherwise the line is indented too far.
    private void TellColon(SourceSpan place)
    {
        var before = source.Lines[place.Line - 1].AsSpan(0, place.Column - 1).TrimStart(" -");
        if (before.Length > 0 && WordAbove(place) is { } key)
        {
            bag.Add(TextDiagnostics.ColonMissing, key, Found(key));
            return;
        }

        var code = before.Contains(": ", StringComparison.Ordinal) || before.IndexOfAny('"', '\'') >= 0 || before.Length == 0
            ? TextDiagnostics.ColonInText
            : TextDiagnostics.Indentation;
        var at = code == TextDiagnostics.Indentation ? FirstWord(place) : place;
        bag.Add(code, at, Found(at));
    }

    // A single word on the line above, further to the left, was probably meant as the key of this group.
    private SourceSpan? WordAbove(SourceSpan place)
    {
        var above = place.Line - 1;
        while (above > 0 && source.Lines[above - 1].AsSpan().Trim() is [] or ['#', ..])
        {
            above--;
        }

        var indent = source.Lines[place.Line - 1].Length - source.Lines[place.Line - 1].AsSpan().TrimStart(' ').Length;
        return above > 0 && LoneWord().Match(source.Lines[above - 1]) is { Success: true } word && word.Groups["word"].Index < indent
            ? source.Span(above, word.Groups["word"].Index + 1, word.Groups["word"].Length)
            : null;
    }

    private void TellKey(SourceSpan place)
    {
        var line = source.Lines[place.Line - 1];
        var before = line.AsSpan(0, place.Column - 1).TrimEnd();
        var rest = source.Rest(place);
        var code = before.Length > 0 && before[^1] is '"' or '\'' ? TextDiagnostics.TextAfterQuote
            : rest is ['-'] or ['-', ' ', ..] ? TextDiagnostics.ItemMisplaced
            : rest.Contains(": ", StringComparison.Ordinal) || rest.TrimEnd() is [.., ':'] ? TextDiagnostics.Indentation
            : before.Length == 0 ? TextDiagnostics.ColonMissing
            : TextDiagnostics.Unexpected;
        if (code == TextDiagnostics.ColonMissing && line.AsSpan().IndexOf(NoBreakSpace) is >= 0 and var at)
        {
            bag.Add(TextDiagnostics.ControlCharacter, source.Span(place.Line, at + 1, 1), new Argument("code", CharacterCheck.CodeOf(NoBreakSpace)));
            return;
        }

        bag.Add(code, Wide(place), Found(place));
    }

    // The parser may notice an error in a block of text only at a later line; the author has to look at the mark that opens the block.
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
        source.Span(place.Line, place.Column + Math.Max(0, source.Rest(place).IndexOf('#')), 1);

    private SourceSpan FirstWord(SourceSpan place)
    {
        var line = source.Lines[place.Line - 1];
        return Wide(source.Span(place.Line, line.Length - line.AsSpan().TrimStart(" -").Length + 1, 1));
    }

    private SourceSpan Wide(SourceSpan place) => source.Span(place.Line, place.Column, WordOf(place).Length);

    private Argument Found(SourceSpan place)
    {
        var word = WordOf(place);
        return new Argument("found", word.Length > 1 ? Clip(word.TrimEnd(':')) : word.Length > 0 ? word : "…");
    }

    private string WordOf(SourceSpan place)
    {
        var rest = source.Rest(place);
        var end = rest.IndexOf(' ');
        return end > 0 ? rest[..end].ToString() : rest.TrimEnd().ToString();
    }

    private static Argument Closing(OpenCollection bracket) => new("closing", bracket.Closing.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("^ *(- )?(?<word>[A-Za-z_][A-Za-z0-9_-]*) *$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LoneWord();

    [GeneratedRegex("(^|[ -])(?<mark>[|>])[^|>]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockHeader();

    [GeneratedRegex("""\\U(?!000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})[0-9A-Fa-f]{8}|\\U0000[Dd][89A-Fa-f][0-9A-Fa-f]{2}""", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeBeyondUnicode();
}
