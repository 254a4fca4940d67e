using System.Text;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads the attendance of a folder in ranges of bytes, side by side, into the logs of a set.</summary>
/// <remarks>
/// Rows in which nothing is unusual are read here; the others go through the ordinary reader afterwards, in their order. Where a mistake lies between rows,
/// or a row spans several lines, the ordinary reader reads all of it. So the mistakes reported are the same, however a file is read.
/// </remarks>
internal sealed class RangeReading
{
    /// <summary>The approximate number of bytes that are read at once.</summary>
    public const int BlockSize = 1 << 20;

    private readonly Folder _folder;
    private readonly string _file;
    private readonly FirstLine _first;
    private readonly LineBlocks _blocks;
    private readonly List<BlockReader> _readers;
    private readonly BlockOutcome?[] _outcomes;

    private RangeReading(Folder folder, string file, FirstLine first, LineBlocks blocks, RowUse use, IEnumerable<RecordLog> logs, NumberSpill? spill)
    {
        (_folder, _file, _first, _blocks) = (folder, file, first, blocks);
        var calendars = new CalendarDays(folder.Settings);
        _readers = [.. logs.Select(log => new BlockReader(new PlainRows(folder, first.Columns, log, use, calendars, spill), use == RowUse.Judge))];
        _outcomes = new BlockOutcome?[blocks.Count];
    }

    /// <summary>Whether any record replaces another.</summary>
    public bool AnySupersedes => _readers.Exists(reader => reader.Rows.AnySupersedes);

    /// <summary>The columns of the file.</summary>
    public (char Separator, IReadOnlyDictionary<string, int> Columns) Columns => _first.Columns;

    /// <summary>Whose rows stand where, in the order of the file.</summary>
    public IEnumerable<StudentRun> Runs => _outcomes.SelectMany(outcome => outcome!.Runs);

    /// <summary>Reads the file; null where the ordinary reader must read all of it.</summary>
    /// <param name="folder">The folder, its students read.</param>
    /// <param name="builder">Where the records go.</param>
    /// <param name="use">What is done with its rows.</param>
    /// <param name="blockSize">The approximate number of bytes that are read at once.</param>
    public static RangeReading? Of(Folder folder, AttendanceSetBuilder builder, RowUse use, int blockSize = BlockSize)
    {
        var file = folder.Attendance;
        if (!folder.Roster.IsReadable || !file.Exists || ParquetText.Is(file.Path) || file.Parquet is not null)
        {
            return null;
        }

        using var handle = File.OpenHandle(file.Path);
        if (FirstLine.Of(handle, file.DisplayName) is not { } first)
        {
            return null;
        }

        var blocks = new LineBlocks(handle, first.End, RandomAccess.GetLength(handle), blockSize);
        var workers = Math.Clamp(Environment.ProcessorCount, 1, Math.Max(1, blocks.Count));
        using var spill = use == RowUse.Judge ? new NumberSpill() : null;
        var reading = new RangeReading(folder, file.DisplayName, first, blocks, use, Enumerable.Range(0, workers).Select(_ => builder.NewLog()), spill);
        return reading.ReadBlocks() && reading.ReadOdd() && !reading.IsLeftToTheOrdinaryReader() ? reading : null;
    }

    private bool ReadBlocks() => SideBySide.TryAll(
        _readers, _outcomes.Length, (reader, block) => (_outcomes[block] = reader.Read(_blocks, block)) is not null, _folder.Settings.Interrupted);

    // In the order of the file, as the ordinary reader comes upon them.
    private bool ReadOdd()
    {
        _folder.Opened.Add(_file, _first.Columns);
        var lines = 1;
        foreach (var outcome in _outcomes)
        {
            foreach (var odd in outcome!.Odd ?? [])
            {
                using var table = CsvTable.OfLines(_blocks.Read(odd.Offset, odd.Length), lines + odd.LinesBefore, _file, _first.Columns, _folder.Defects);
                AttendanceFile.Read(_folder, table, (draft, record) => draft.Lists.Records.Add(record));
            }

            lines += outcome.Lines;
        }

        return !_folder.Defects.IsBroken;
    }

    private bool IsLeftToTheOrdinaryReader()
    {
        var odd = new SeenIds();
        foreach (var id in _folder.Records.Keys)
        {
            odd.Add(Encoding.UTF8.GetBytes(id));
        }

        IReadOnlyList<SeenIds> seen = [.. _readers.Select(reader => reader.Rows.Ids).Append(odd).OfType<SeenIds>()];
        return SeenIds.AnyTwice(seen)
            || (AnySupersedes && _folder.Defects.Rows.Count > 0)
            || _folder.Roster.All.Any(draft => draft.AnySupersedes);
    }
}
