using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The fields of a line that is a row by itself; where every separator, quote and end of a line stands is looked up for 64 bytes at once.</summary>
/// <param name="separator">The character between fields.</param>
/// <param name="count">How many fields a row has.</param>
internal sealed class LineFields(char separator, int count)
{
    private const int Step = 64;
    private const int LongestRow = CsvReader.RowLimit / 2; // a row may span lines, so a line alone cannot prove that its row is short enough
    private const byte Quote = (byte)'"';
    private const byte Feed = (byte)'\n';

    private readonly (int Start, int Length)[] _fields = new (int, int)[count];
    private readonly byte _separator = (byte)separator;
    private byte[] _joined = [];

    /// <summary>How many bytes the line has, its end included.</summary>
    public int Length { get; private set; }

    /// <summary>Finds the fields of the first of some lines.</summary>
    public LineShape Split(ReadOnlySpan<byte> lines)
    {
        var fields = _fields;
        var (found, start, separator) = (0, 0, _separator);
        for (var from = 0; from < lines.Length; from += Step)
        {
            for (var marks = Marks(lines[from..]); marks != 0; marks &= unchecked(marks - 1))
            {
                var place = unchecked(from + BitOperations.TrailingZeroCount(marks));
                if (lines[place] != separator || (uint)found >= (uint)fields.Length)
                {
                    return lines[place] == Feed ? End(lines, found, start, place) : Careful(lines);
                }

                fields[found] = unchecked((start, place - start));
                (found, start) = unchecked((found + 1, place + 1));
            }
        }

        return End(lines, found, start, lines.Length);
    }

    /// <summary>The value of a column in the text that was split; nothing where the file does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> text, int column) =>
        column < 0 ? default : text.Slice(_fields[column].Start, _fields[column].Length);

    /// <summary>Puts the values of a row of columns one after another; false where one is not text.</summary>
    public bool TryJoin(ReadOnlyMemory<char>[][] columns, int row, out ReadOnlySpan<byte> text)
    {
        var used = 0;
        text = default;
        for (var column = 0; column < columns.Length; column++)
        {
            var value = columns[column][row].Span;
            if (_joined.Length - used < 3 * value.Length)
            {
                Array.Resize(ref _joined, 2 * (used + (3 * value.Length)));
            }

            if (Utf8.FromUtf16(value, _joined.AsSpan(used), out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                return false;
            }

            _fields[column] = (used, length);
            used += length;
        }

        text = _joined.AsSpan(0, used);
        return true;
    }

    private LineShape End(ReadOnlySpan<byte> lines, int found, int start, int feed)
    {
        Length = Math.Min(feed + 1, lines.Length);
        var end = feed < lines.Length && feed > 0 && lines[feed - 1] == '\r' ? feed - 1 : feed;
        if (end == 0)
        {
            return LineShape.Empty;
        }

        if (found != _fields.Length - 1 || end > LongestRow)
        {
            return end > LongestRow ? LineShape.Open : LineShape.Odd;
        }

        _fields[found] = (start, end - start);
        return LineShape.Row;
    }

    // Field by field: a quote stands in it, or it has too many fields.
    private LineShape Careful(ReadOnlySpan<byte> lines)
    {
        var feed = lines.IndexOf(Feed);
        Length = feed < 0 ? lines.Length : feed + 1;
        var line = lines[..Length];
        if (line.Length > LongestRow || line.Count(Quote) % 2 == 1)
        {
            return LineShape.Open;
        }

        var row = line.EndsWith("\r\n"u8) ? line[..^2] : line.EndsWith("\n"u8) ? line[..^1] : line;
        return TryFields(row) ? LineShape.Row : LineShape.Odd;
    }

    private bool TryFields(ReadOnlySpan<byte> line)
    {
        for (var (found, start) = (0, 0); found < _fields.Length; found++)
        {
            var isQuoted = start < line.Length && line[start] == Quote;
            var length = isQuoted ? Quoted(line[start..]) : Plain(line[start..]);
            if (length < 0)
            {
                return false;
            }

            _fields[found] = isQuoted ? (start + 1, length - 2) : (start, length);
            start += length + 1;
            if (start > line.Length)
            {
                return found == _fields.Length - 1;
            }
        }

        return false;
    }

    private int Plain(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny(_separator, Quote);
        return end < 0 ? rest.Length : rest[end] == Quote ? -1 : end;
    }

    private int Quoted(ReadOnlySpan<byte> rest)
    {
        var length = rest[1..].IndexOf(Quote) + 2;
        return length >= 2 && (length == rest.Length || rest[length] == _separator) ? length : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Marks(ReadOnlySpan<byte> text) => text.Length < Step ? LastMarks(text) : Marks(text, 0) | ((ulong)Marks(text, Step / 2) << (Step / 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Marks(ReadOnlySpan<byte> text, int from)
    {
        var some = Vector256.Create(text[from..]);
        return (Vector256.Equals(some, Vector256.Create(_separator)) | Vector256.Equals(some, Vector256.Create(Quote)) | Vector256.Equals(some, Vector256.Create(Feed))).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong LastMarks(ReadOnlySpan<byte> text)
    {
        Span<byte> padded = stackalloc byte[Step];
        text.CopyTo(padded);
        return Marks(padded);
    }
}
