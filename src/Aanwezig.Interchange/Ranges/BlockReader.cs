using System.Text;
using System.Text.Unicode;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads blocks of lines, one after another, for one thread.</summary>
/// <param name="rows">Takes the rows.</param>
/// <param name="notesRuns">Whether it is noted whose rows stand where.</param>
internal sealed class BlockReader(PlainRows rows, bool notesRuns)
{
    private byte[] _bytes = [];
    private char[] _letters = [];

    public PlainRows Rows => rows;

    /// <summary>Reads a block; null where lines and rows cannot be told apart: a line is too long, or a quoted field goes on after it.</summary>
    public BlockOutcome? Read(LineBlocks blocks, int block)
    {
        var offset = blocks.Read(block, ref _bytes, out var range);
        if (offset < 0)
        {
            return null;
        }

        var lines = _bytes.AsSpan(range);
        var outcome = new BlockOutcome();
        return Read(lines, offset, outcome) ? outcome : null;
    }

    /// <summary>Reads whole lines; false where lines and rows cannot be told apart.</summary>
    public bool Read(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        if (Ascii.IsValid(lines) && !lines.Contains((byte)'"'))
        {
            Plain(lines, offset, outcome);
            return true;
        }

        return Mixed(lines, offset, outcome);
    }

    // Where every byte is a letter, places in bytes and in letters are the same.
    private void Plain(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        var text = Letters(lines);
        for (var start = 0; start < text.Length; outcome.Lines++)
        {
            var feed = text[start..].IndexOf('\n');
            var length = feed < 0 ? text.Length - start : feed + 1;
            Take(text.Slice(start, length), offset + start, length, outcome);
            start += length;
        }
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

            if (Utf8.IsValid(line))
            {
                Take(Letters(line), offset + start, line.Length, outcome);
            }
            else
            {
                outcome.AddOdd(offset + start, line.Length, outcome.Lines);
            }

            start += line.Length;
        }

        return true;
    }

    private void Take(ReadOnlySpan<char> line, long offset, int length, BlockOutcome outcome)
    {
        var row = line.EndsWith("\r\n") ? line[..^2] : line.EndsWith("\n") ? line[..^1] : line;
        if (row.IsEmpty)
        {
            return;
        }

        if (!rows.TryRow(row))
        {
            outcome.AddOdd(offset, length, outcome.Lines);
        }
        else if (notesRuns)
        {
            outcome.AddRow(rows.Last!.Place, offset);
        }
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
