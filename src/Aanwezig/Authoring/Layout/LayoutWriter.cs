using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Layout;

/// <summary>Writes the tokens of a document in the same order, with new white space between them.</summary>
internal sealed class LayoutWriter(string text, IReadOnlyList<LayoutToken> tokens)
{
    private readonly PageText _page = new();
    private readonly List<Level> _open = [];
    private readonly StepSpacing _steps = new();
    private Level[] _before = [];
    private LayoutTokenKind? _previous;
    private int _end;

    private int Inside => _open.Count == 0 ? 0 : _open[^1].Inside;

    public string Write()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            i = Take(i);
        }

        // A block of text without a line break at its end keeps it so, since the break would belong to the text.
        return _previous == LayoutTokenKind.BlockText && !text.EndsWith('\n') ? _page.ToString() : _page + "\n";
    }

    private int Take(int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case LayoutTokenKind.BlockMapping or LayoutTokenKind.BlockSequence:
                _open.Add(new Level(token.Kind == LayoutTokenKind.BlockSequence, false, token.Column - 1, Inside));
                break;
            case LayoutTokenKind.BlockEnd:
                LeaveListBesideKey();
                _open.RemoveAt(_open.Count - 1);
                break;
            case LayoutTokenKind.Dash:
                Dash(index);
                break;
            case LayoutTokenKind.Key:
                Key(index);
                break;
            case LayoutTokenKind.Colon:
                _page.Append(":");
                Done(token);
                break;
            case LayoutTokenKind.FlowStart:
                return Flow(index);
            case LayoutTokenKind.Document:
                Between(token, 0);
                _page.Append(text[token.Start..token.End]);
                Done(token);
                break;
            case LayoutTokenKind.End:
                Ending();
                break;
            case LayoutTokenKind.Scalar or LayoutTokenKind.BlockText:
                Scalar(token);
                break;
            case LayoutTokenKind.FlowEnd or LayoutTokenKind.FlowComma: // within a flow collection alone
            default:
                throw Unlisted.Member(token.Kind);
        }

        return index;
    }

    private void Dash(int index)
    {
        if (!_open[^1].IsList)
        {
            _open.Add(new Level(true, true, _open[^1].Was, Inside));
        }

        Between(tokens[index], _open[^1].Becomes, lines => _steps.BeforeDash(lines, tokens[index + 1].Kind == LayoutTokenKind.BlockMapping, _open, ColumnOf));
        _page.Append("-");
        Done(tokens[index]);
    }

    private void Key(int index)
    {
        LeaveListBesideKey();
        if (_open.Count == 1)
        {
            _steps.Key(text[tokens[index + 1].Start..tokens[index + 1].End]);
        }

        Between(tokens[index], _open[^1].Becomes);
        Done(tokens[index]);
    }

    private void LeaveListBesideKey()
    {
        if (_open[^1].IsBesideKey)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    // Text in brackets stays as written; its later lines move as far as its first line.
    private int Flow(int index)
    {
        var last = index;
        for (var depth = 1; depth > 0;)
        {
            depth += tokens[++last].Nesting;
        }

        Between(tokens[index], Inside);
        var shift = _page.Shift;
        Lines(text[tokens[index].Start..tokens[last].End].Split('\n'), was => Math.Max(0, was + shift));
        Done(tokens[last]);
        return last;
    }

    private void Scalar(LayoutToken token)
    {
        Between(token, Inside);
        var lines = text[token.Start..token.End].Split('\n');
        if (token.Kind == LayoutTokenKind.BlockText && _open.Count > 0)
        {
            _page.Append(lines[0].TrimEnd());
            foreach (var (column, content) in BlockText.Below(lines, _open[^1]))
            {
                _page.NewLine(column, column);
                _page.Append(content);
            }
        }
        else
        {
            var column = Inside;
            Lines(lines, _ => column);
        }

        Done(token);
    }

    private void Lines(string[] lines, Func<int, int> column)
    {
        _page.Append(Trimmed(lines[0], lines.Length == 1));
        for (var i = 1; i < lines.Length; i++)
        {
            var content = lines[i].TrimStart(' ', '\t');
            var was = lines[i].Length - content.Length;
            _page.NewLine(content.Length == 0 ? 0 : column(was), was);
            _page.Append(Trimmed(content, i == lines.Length - 1));
        }
    }

    // A backslash at the end of a line has another meaning than a backslash before a space.
    private static string Trimmed(string line, bool isLast)
    {
        var trimmed = line.TrimEnd(' ', '\t');
        return isLast ? line : trimmed.EndsWith('\\') && trimmed.Length < line.Length ? line[..(trimmed.Length + 1)] : trimmed;
    }

    /// <summary>Writes the gap before a token, and moves to the column of the token.</summary>
    private void Between(LayoutToken token, int column, Func<IReadOnlyList<GapLine>, IReadOnlyList<GapLine>>? spaced = null)
    {
        var gap = Gap.Of(text[_end..token.Start]);
        if (_previous is null)
        {
            Write(gap.AtTop);
        }
        else if (gap.IsWithinLine)
        {
            _page.Append(_previous == LayoutTokenKind.Key ? string.Empty : " ");
            return;
        }
        else
        {
            Remark(gap);
            Write(spaced?.Invoke(gap.Lines) ?? gap.Lines);
        }

        _page.NewLine(column, token.Column - 1);
    }

    private void Ending()
    {
        var gap = Gap.Of(text[_end..] + "\n");
        Remark(gap);
        Write([.. gap.Lines.Reverse().SkipWhile(line => line.IsBlank).Reverse()]);
    }

    private void Remark(Gap gap)
    {
        if (gap.Remark is { } remark)
        {
            var at = _end + gap.RemarkOffset;
            _page.Remark(remark, at - text.LastIndexOf('\n', at) - 1);
        }
    }

    private void Write(IEnumerable<GapLine> lines)
    {
        foreach (var line in lines)
        {
            _page.NewLine(line.IsBlank ? 0 : ColumnOf(line), 0);
            _page.Append(line.Comment ?? string.Empty);
        }
    }

    private int ColumnOf(GapLine line) => Level.ForComment(line.Column, _before, _open);

    private void Done(LayoutToken token)
    {
        _end = token.End;
        _previous = token.Kind;
        _before = [.. _open];
    }
}
