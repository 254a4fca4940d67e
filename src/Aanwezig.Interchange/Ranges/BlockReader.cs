using System.Text;
using System.Text.Unicode;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads blocks of lines, one after another, for one thread.</summary>
/// <param name="rows">Takes the rows.</param>
/// <param name="notesRuns">Whether it is noted whose rows stand where.</param>
internal sealed class BlockReader(PlainRows rows, bool notesRuns)
{
    private readonly HashSet<int> _students = [];
    private byte[] _bytes = [];
    private char[] _letters = [];

    public PlainRows Rows => rows;

    /// <summary>Reads a block; null where lines and rows cannot be told apart: a line is too long, or a quoted field goes on after it; or where rows of a student stand apart that must not.</summary>
    public BlockOutcome? Read(LineBlocks blocks, int block)
    {
        var offset = blocks.Read(block, ref _bytes, out var range);
        if (offset < 0)
        {
            return null;
        }

        var lines = _bytes.AsSpan(range);
        var outcome = new BlockOutcome();
        _students.Clear();
        return Read(lines, offset, outcome) ? outcome : null;
    }

    /// <summary>Reads whole lines; false where a block is not read.</summary>
    public bool Read(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        if (Ascii.IsValid(lines) && !lines.Contains((byte)'"'))
        {
            return Plain(lines, offset, outcome);
        }

        return Mixed(lines, offset, outcome);
    }

    // Where every byte is a letter, places in bytes and in letters are the same.
    private bool Plain(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        var text = Letters(lines);
        for (var start = 0; start < text.Length; outcome.Lines++)
        {
            var feed = text[start..].IndexOf('\n');
            var length = feed < 0 ? text.Length - start : feed + 1;
            if (!Take(text.Slice(start, length), offset + start, length, outcome))
            {
                return false;
            }

            start += length;
        }

        return true;
    }

    private bool Mixed(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        for (var start = 0; start < lines.Length; outcome.Lines++)
        {
            var feed = lines[start..].IndexOf((byte)'\n');
            var line = lines.Slice(start, feed < 0 ? lines.Length - start : feed + 1);
            if (line.Count((byte)'"') % 2 == 1)
            {
                return false;
            }

            if (!Utf8.IsValid(line))
            {
                outcome.AddOdd(offset + start, line.Length, outcome.Lines);
            }
            else if (!Take(Letters(line), offset + start, line.Length, outcome))
            {
                return false;
            }

            start += line.Length;
        }

        return true;
    }

    private bool Take(ReadOnlySpan<char> line, long offset, int length, BlockOutcome outcome)
    {
        var row = line.EndsWith("\r\n") ? line[..^2] : line.EndsWith("\n") ? line[..^1] : line;
        if (row.IsEmpty)
        {
            return true;
        }

        if (!rows.TryRow(row))
        {
            outcome.AddOdd(offset, length, outcome.Lines);
            return true;
        }

        return !notesRuns || outcome.AddRow(rows.Last!.Place, offset, _students);
    }

    private ReadOnlySpan<char> Letters(ReadOnlySpan<byte> bytes)
    {
        if (_letters.Length < bytes.Length)
        {
            _letters = new char[bytes.Length];
        }

        return _letters.AsSpan(0, Encoding.UTF8.GetChars(bytes, _letters));
    }
}
