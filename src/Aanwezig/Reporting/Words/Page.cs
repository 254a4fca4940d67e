namespace Aanwezig.Reporting.Words;

/// <summary>Writes indented lines that end in LF; a control character in a text becomes a space.</summary>
internal sealed class Page(TextWriter writer)
{
    public void Line(int indent, string text)
    {
        for (var i = 0; i < indent; i++)
        {
            writer.Write("  ");
        }

        foreach (var letter in text.Trim())
        {
            writer.Write(char.IsControl(letter) ? ' ' : letter);
        }

        writer.Write('\n');
    }

    public void Blank() => writer.Write('\n');
}
