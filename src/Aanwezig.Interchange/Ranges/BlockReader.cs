using System.Text.Unicode;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads blocks of lines, one after another, for one thread.</summary>
/// <param name="rows">Takes the rows.</param>
/// <param name="notesRuns">Whether it is noted whose rows stand where.</param>
internal sealed class BlockReader(PlainRows rows, bool notesRuns)
{
    private readonly HashSet<int> _students = [];
    private byte[] _bytes = [];

    public PlainRows Rows => rows;

    /// <summary>Reads a block; null where a line is too long, a quoted field goes on after its line, or rows of a student stand apart that must not.</summary>
    public BlockOutcome? Read(LineBlocks blocks, int block)
    {
        var offset = blocks.Read(block, ref _bytes, out var range);
        if (offset < 0)
        {
            return null;
        }

        var outcome = new BlockOutcome();
        _students.Clear();
        return Read(_bytes.AsSpan(range), offset, outcome) ? outcome : null;
    }

    /// <summary>Reads whole lines; false where a block is not read.</summary>
    public bool Read(ReadOnlySpan<byte> lines, long offset, BlockOutcome outcome)
    {
        var isText = Utf8.IsValid(lines);
        for (var start = 0; start < lines.Length; outcome.Lines++)
        {
            var rest = lines[start..];
            var shape = rows.Fields.Split(rest);
            var length = rows.Fields.Length;
            if (shape == LineShape.Open)
            {
                return false;
            }

            if (shape == LineShape.Row && (isText || Utf8.IsValid(rest[..length])) && rows.TryRow(rest))
            {
                if (notesRuns && !outcome.AddRow(rows.Last!.Place, offset + start, _students))
                {
                    return false;
                }
            }
            else if (shape != LineShape.Empty)
            {
                outcome.AddOdd(offset + start, length, outcome.Lines);
            }

            start += length;
        }

        return true;
    }
}
