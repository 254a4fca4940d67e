using System.Security.Cryptography;
using System.Text;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>The text of a file, with the file's name as the user gave it.</summary>
internal sealed class SourceText
{
    private readonly Lazy<string> _contentHash;

    public SourceText(string file, string text, string? name = null)
    {
        (File, Name) = (file, name);
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        Lines = Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        _contentHash = new Lazy<string>(() => HashOf(Lines));
    }

    public string File { get; }

    /// <summary>The file's name below the root of its library; null where it is the file's name as it stands.</summary>
    public string? Name { get; }

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The hash of the text with LF line ends, as <c>sha256:</c> and hexadecimal digits, so that it does not depend on where the file was saved.</summary>
    public string ContentHash => _contentHash.Value;

    /// <summary>Returns a span of this file, kept within its line.</summary>
    public SourceSpan Span(long line, long column, long length)
    {
        var known = (int)Math.Clamp(line, 1, Lines.Count);
        var width = Lines[known - 1].Length;
        var first = line > Lines.Count ? width + 1 : (int)Math.Clamp(column, 1, width + 1);
        return new SourceSpan(File, known, first, (int)Math.Clamp(length, 1, Math.Max(1, width + 1 - first))) { Name = Name };
    }

    /// <summary>Returns the text of a line from a column on, without a copy, since a line may be as long as the file.</summary>
    public ReadOnlySpan<char> Rest(SourceSpan from) => Lines[from.Line - 1].AsSpan(from.Column - 1);

    private static string HashOf(IReadOnlyList<string> lines) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
