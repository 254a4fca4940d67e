using System.Text;

namespace Aanwezig.Authoring.Layout;

/// <summary>The text in the making, line by line.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private int _lineStart;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>How far the line has come, from 0.</summary>
    public int Column => _text.Length - _lineStart;

    /// <summary>How much further to the right the line stands than it stood.</summary>
    public int Shift { get; private set; }

    public void Append(string written) => _text.Append(written);

    /// <summary>Begins a line; the first one needs no break before it.</summary>
    public void NewLine(int column, int was)
    {
        if (!IsEmpty)
        {
            _text.Append('\n');
        }

        _lineStart = _text.Length;
        Shift = column - was;
        _text.Append(' ', column);
    }

    /// <summary>Writes a remark in the column where it stood beside its line, so that remarks below one another stay so.</summary>
    public void Remark(string remark, int was) => _text.Append(' ', Math.Max(1, was + Shift - Column)).Append(remark);

    public override string ToString() => _text.ToString();
}
