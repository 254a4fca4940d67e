using System.Text;
using System.Text.Unicode;

namespace Aanwezig.Interchange.Csv;

/// <summary>The first byte of a line that is not UTF-8.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character of the line, from 1.</param>
/// <param name="Value">The byte.</param>
internal readonly record struct BadByte(int Line, int Column, byte Value);

/// <summary>Finds the bytes of a file that are not UTF-8, one a line.</summary>
internal static class BadBytes
{
    private const int LongestLine = 1 << 22;

    // A line feed is never part of a longer character, so whole lines can be judged by themselves.
    public static IReadOnlyList<BadByte> In(Stream stream)
    {
        var found = new List<BadByte>();
        var buffer = new byte[1 << 16];
        var (filled, line, isFirst) = (0, 1, true);
        while (true)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            var whole = read == 0 ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            line = Judge(buffer.AsSpan(0, whole), line, isFirst, found);
            isFirst &= whole == 0;
            buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
            filled -= whole;
            if (read == 0 || filled >= LongestLine)
            {
                return found;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    /// <summary>Of whole lines of a file that begin somewhere after its start.</summary>
    public static IReadOnlyList<BadByte> In(ReadOnlySpan<byte> lines, int firstLine)
    {
        var found = new List<BadByte>();
        Judge(lines, firstLine, isFirst: false, found);
        return found;
    }

    private static int Judge(ReadOnlySpan<byte> lines, int line, bool isFirst, List<BadByte> found)
    {
        if (Utf8.IsValid(lines))
        {
            return line + lines.Count((byte)'\n');
        }

        var rest = isFirst && lines.StartsWith(Encoding.UTF8.Preamble) ? lines[Encoding.UTF8.Preamble.Length..] : lines;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            if (!Utf8.IsValid(text))
            {
                found.Add(FirstOf(text, line));
            }

            rest = rest[(end < 0 ? rest.Length : end + 1)..];
            line += end < 0 ? 0 : 1;
        }

        return line;
    }

    private static BadByte FirstOf(ReadOnlySpan<byte> text, int line)
    {
        var column = 1;
        while (Rune.DecodeFromUtf8(text, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            column += rune.Utf16SequenceLength;
            text = text[length..];
        }

        return new BadByte(line, column, text[0]);
    }
}
