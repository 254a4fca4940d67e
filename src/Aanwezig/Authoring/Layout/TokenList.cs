using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Aanwezig.Authoring.Layout;

/// <summary>The kinds of token that the layout distinguishes.</summary>
internal enum LayoutTokenKind
{
    Document,
    BlockMapping,
    BlockSequence,
    BlockEnd,
    Dash,
    Key,
    Colon,
    Scalar,
    BlockText,
    FlowStart,
    FlowEnd,
    FlowComma,
    End,
}

/// <summary>A token and its place: a character range, and the line and column of its start, from 1.</summary>
internal readonly record struct LayoutToken(LayoutTokenKind Kind, int Start, int End, int Line, int Column)
{
    /// <summary>How many flow collections it opens; -1 where it closes one.</summary>
    public int Nesting => Kind switch
    {
        LayoutTokenKind.FlowStart => 1,
        LayoutTokenKind.FlowEnd => -1,
        LayoutTokenKind.Document or LayoutTokenKind.BlockMapping or LayoutTokenKind.BlockSequence or LayoutTokenKind.BlockEnd or LayoutTokenKind.End => 0,
        LayoutTokenKind.Dash or LayoutTokenKind.Key or LayoutTokenKind.Colon or LayoutTokenKind.Scalar or LayoutTokenKind.BlockText or LayoutTokenKind.FlowComma => 0,
    };
}

/// <summary>The tokens of a document without mistakes, and the comments between them.</summary>
/// <param name="Tokens">The tokens, in order.</param>
/// <param name="Comments">The comments, without trailing spaces.</param>
internal sealed record TokenList(IReadOnlyList<LayoutToken> Tokens, IReadOnlyList<string> Comments)
{
    // The length of `---` and of `...`.
    private const int Marks = 3;

    /// <summary>The first key with a question mark before it; null where there is none.</summary>
    public LayoutToken? ExplicitKey => Tokens.Where(token => token.Kind == LayoutTokenKind.Key && token.End > token.Start).Select(token => (LayoutToken?)token).FirstOrDefault();

    /// <param name="text">The text, with LF line ends.</param>
    public static TokenList Of(string text)
    {
        var scanner = new Scanner(new StringReader(text));
        var tokens = new List<LayoutToken>();
        while (scanner.MoveNext())
        {
            if (KindOf(scanner.Current!) is { } kind)
            {
                tokens.Add(Placed(kind, scanner.Current!, text));
            }
        }

        return new TokenList(tokens, [.. Between(tokens, text)]);
    }

    private static LayoutTokenKind? KindOf(Token token) => token switch
    {
        DocumentStart or DocumentEnd => LayoutTokenKind.Document,
        BlockMappingStart => LayoutTokenKind.BlockMapping,
        BlockSequenceStart => LayoutTokenKind.BlockSequence,
        BlockEnd => LayoutTokenKind.BlockEnd,
        BlockEntry => LayoutTokenKind.Dash,
        Key => LayoutTokenKind.Key,
        Value => LayoutTokenKind.Colon,
        Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } => LayoutTokenKind.BlockText,
        Scalar => LayoutTokenKind.Scalar,
        FlowMappingStart or FlowSequenceStart => LayoutTokenKind.FlowStart,
        FlowMappingEnd or FlowSequenceEnd => LayoutTokenKind.FlowEnd,
        FlowEntry => LayoutTokenKind.FlowComma,
        StreamEnd => LayoutTokenKind.End,
        _ => null,
    };

    private static LayoutToken Placed(LayoutTokenKind kind, Token token, string text)
    {
        var start = (int)token.Start.Index;
        var end = kind switch
        {
            LayoutTokenKind.End => start,
            LayoutTokenKind.FlowEnd => start + 1,
            LayoutTokenKind.Document => start + Marks,
            LayoutTokenKind.BlockText => EndOfBlockText(text, start, Math.Min((int)token.End.Index, text.Length)),
            LayoutTokenKind.BlockMapping or LayoutTokenKind.BlockSequence or LayoutTokenKind.BlockEnd or LayoutTokenKind.Dash => (int)token.End.Index,
            LayoutTokenKind.Key or LayoutTokenKind.Colon or LayoutTokenKind.Scalar or LayoutTokenKind.FlowStart or LayoutTokenKind.FlowComma => (int)token.End.Index,
        };
        return new LayoutToken(kind, start, end, (int)token.Start.Line, (int)token.Start.Column);
    }

    // The scanner includes the blank lines after a text; they belong to the text only where its mark has a `+`.
    private static int EndOfBlockText(string text, int start, int end)
    {
        var header = text.IndexOf('\n', start, end - start) is >= 0 and var line ? text[start..line] : text[start..end];
        var keeps = header.Split('#')[0].Contains('+', StringComparison.Ordinal);
        var last = text.AsSpan(start, end - start).TrimEnd(' ');
        return start + (keeps ? last.EndsWith("\n") ? last.Length - 1 : last.Length : text.AsSpan(start, end - start).TrimEnd("\n ").Length);
    }

    private static IEnumerable<string> Between(List<LayoutToken> tokens, string text)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            foreach (var comment in token.Start > end ? Gap.Comments(text[end..token.Start]) : [])
            {
                yield return comment;
            }

            // A comment on the line that opens a block of text is part of its token.
            if (token.Kind == LayoutTokenKind.BlockText && text[token.Start..token.End].Split('\n')[0].Split(" #", 2) is [_, var remark])
            {
                yield return "#" + remark.TrimEnd();
            }

            end = Math.Max(end, token.End);
        }
    }
}
