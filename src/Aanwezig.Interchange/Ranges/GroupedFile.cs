using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>An attendance file in which the rows of each student stand together: read and judged once, and read again student by student.</summary>
/// <param name="folder">The folder, all else of it read.</param>
/// <param name="columns">The columns of the file.</param>
/// <param name="cases">The students in their order, and what is known beside the file's plain rows.</param>
/// <param name="ranges">Where the rows of each of them stand; without length where there are none.</param>
internal sealed class GroupedFile(
    Folder folder,
    (char Separator, IReadOnlyDictionary<string, int> Columns) columns,
    CaseList cases,
    ByteRange[] ranges)
{
    private const int MostStudents = 2048;
    private const int MostBytes = 1 << 20;
    private const int PieceSize = 1 << 15; // larger ones would pile up among the large objects, which are seldom cleared away

    private readonly CalendarDays _calendars = new(folder.Settings);

    /// <summary>The students, in ordinal order of id.</summary>
    public IEnumerable<Student> Students => cases.Drafts.Select(draft => draft.Student!);

    /// <summary>Where the rows of each student stand, by place; null where those of one stand apart, or the file ends too early.</summary>
    public static ByteRange[]? RangesOf(IEnumerable<StudentRun> runs, int students, long end)
    {
        var ranges = new ByteRange[students];
        var last = new StudentRun(-1, 0);
        foreach (var run in runs.Append(new StudentRun(-2, end)))
        {
            if (run.Student == last.Student)
            {
                continue;
            }

            if (last.Student >= 0)
            {
                if (ranges[last.Student].Length > 0)
                {
                    return null;
                }

                ranges[last.Student] = new ByteRange(last.Offset, checked((int)(run.Offset - last.Offset)));
            }

            last = run;
        }

        return ranges;
    }

    /// <summary>The students in their order, in batches; the next batches are read meanwhile.</summary>
    /// <param name="only">The one student who is wanted; null: all.</param>
    public IEnumerable<AttendanceSet> Batches(string? only)
    {
        using var handle = File.OpenHandle(folder.Attendance.Path);
        var blocks = new LineBlocks(handle, 0, RandomAccess.GetLength(handle), RangeReading.BlockSize);
        var ahead = new Queue<Task<AttendanceSet>>();
        try
        {
            foreach (var some in Wanted(only))
            {
                ahead.Enqueue(Task.Run(() => Batch(some, blocks)));
                if (ahead.Count > Environment.ProcessorCount)
                {
                    yield return ahead.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (ahead.TryDequeue(out var next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            Task.WhenAll(ahead).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
        }
    }

    private IEnumerable<Range> Wanted(string? only)
    {
        var students = cases.Drafts.Length;
        if (only is not null)
        {
            var place = Array.FindIndex(cases.Drafts, draft => draft.Id == only);
            return place < 0 ? [] : [place..(place + 1)];
        }

        return Batched(students);
    }

    // By what is read of the file too, so that many rows a student take no more memory than few.
    private IEnumerable<Range> Batched(int students)
    {
        for (var first = 0; first < students;)
        {
            var (last, bytes) = (first, 0L);
            do
            {
                bytes += ranges[last++].Length;
            }
            while (last < students && last - first < MostStudents && bytes < MostBytes);
            yield return first..last;
            first = last;
        }
    }

    // Several are read at once: each touches its own students only.
    private AttendanceSet Batch(Range some, LineBlocks blocks)
    {
        var builder = new AttendanceSetBuilder();
        var reader = new BlockReader(new PlainRows(folder, columns, builder.NewLog(), RowUse.KeepJudged, _calendars), notesRuns: false);
        foreach (var draft in cases.Drafts.AsSpan(some))
        {
            draft.Place = builder.NewPlace(draft.Id);
            cases.AddTo(builder, draft);
        }

        var bytes = Array.Empty<byte>();
        foreach (var range in Joined(some))
        {
            if (!reader.Read(blocks.Read(range, ref bytes), range.Offset, new BlockOutcome()))
            {
                throw new InvalidDataException("The file changed while it was read.");
            }
        }

        return builder.Build();
    }

    // What stands together is read together.
    private IEnumerable<ByteRange> Joined(Range some)
    {
        ByteRange open = default;
        var (from, count) = some.GetOffsetAndLength(ranges.Length);
        for (var index = from; index < from + count; index++)
        {
            var next = ranges[index];
            if (next.Length == 0)
            {
                continue;
            }

            if (open.Offset + open.Length != next.Offset || open.Length > PieceSize)
            {
                if (open.Length > 0)
                {
                    yield return open;
                }

                open = next;
            }
            else
            {
                open = open with { Length = checked(open.Length + next.Length) };
            }
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }
}
