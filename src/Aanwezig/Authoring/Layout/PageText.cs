using System.Text;

namespace Aanwezig.Authoring.Layout;

/// <summary>The formatted text so far, line by line.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private int _lineStart;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The length of the last line.</summary>
    public int Column => _text.Length - _lineStart;

    /// <summary>The number of columns by which the last line moved to the right.</summary>
    public int Shift { get; private set; }

    public void Append(string written) => _text.Append(written);

    /// <summary>Starts a line; the first line needs no break before it.</summary>
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

    /// <summary>Writes a comment behind the line and moves it as far as the line moved, so that comments below each other stay aligned.</summary>
    public void Remark(string remark, int was) => _text.Append(' ', Math.Max(1, was + Shift - Column)).Append(remark);

    public override string ToString() => _text.ToString();
}
