using System.Buffers;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The fields of a line that is a row by itself.</summary>
/// <param name="separator">The character between fields.</param>
/// <param name="count">How many fields a row has.</param>
internal sealed class LineFields(char separator, int count)
{
    private readonly (int Start, int Length)[] _fields = new (int, int)[count];
    private readonly SearchValues<char> _ends = SearchValues.Create(separator, '"');

    /// <summary>Finds the fields; false where the line has more or fewer, or quotes within a field.</summary>
    public bool Split(ReadOnlySpan<char> line)
    {
        var (found, start) = (0, 0);
        while (true)
        {
            if (found == _fields.Length)
            {
                return false;
            }

            var isQuoted = start < line.Length && line[start] == '"';
            var length = isQuoted ? Quoted(line[start..]) : Plain(line[start..]);
            if (length < 0)
            {
                return false;
            }

            _fields[found++] = isQuoted ? (start + 1, length - 2) : (start, length);
            start += length + 1;
            if (start > line.Length)
            {
                return found == _fields.Length;
            }
        }
    }

    /// <summary>The value of a column; nothing where the file does not have it.</summary>
    public ReadOnlySpan<char> Value(ReadOnlySpan<char> line, int column) =>
        column < 0 ? default : line.Slice(_fields[column].Start, _fields[column].Length);

    private int Plain(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(_ends);
        return end < 0 ? rest.Length : rest[end] == '"' ? -1 : end;
    }

    private int Quoted(ReadOnlySpan<char> rest)
    {
        var length = rest[1..].IndexOf('"') + 2;
        return length >= 2 && (length == rest.Length || rest[length] == separator) ? length : -1;
    }
}
