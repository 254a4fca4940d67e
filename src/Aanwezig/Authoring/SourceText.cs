namespace Aanwezig.Authoring;

/// <summary>The text of a file and the name by which the user knows it.</summary>
internal sealed class SourceText
{
    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        Lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
    }

    public string File { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }
}
