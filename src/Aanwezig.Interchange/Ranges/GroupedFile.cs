using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>An attendance file in which the rows of each student stand together: read and judged once, and read again student by student.</summary>
/// <param name="folder">The folder, all else of it read.</param>
/// <param name="columns">The columns of the file.</param>
/// <param name="cases">The students in their order, with what is known beside the file's plain rows.</param>
/// <param name="stretches">Where the rows of each student stand; without length where there are none.</param>
internal sealed class GroupedFile(
    Folder folder,
    (char Separator, IReadOnlyDictionary<string, int> Columns) columns,
    IReadOnlyList<StudentCase> cases,
    IReadOnlyDictionary<string, (long Offset, long Length)> stretches)
{
    private const int BatchSize = 2048;
    private const int PieceSize = 1 << 15; // larger ones would pile up among the large objects, which are seldom cleared away

    /// <summary>The students, in ordinal order of id.</summary>
    public IEnumerable<Student> Students => cases.Select(known => known.Student);

    /// <summary>Where the rows of each student stand; null where those of one stand apart, or the file ends too early.</summary>
    public static Dictionary<int, (long Offset, long Length)>? Stretches(IEnumerable<StudentRun> runs, long end)
    {
        var stretches = new Dictionary<int, (long Offset, long Length)>();
        var last = new StudentRun(-1, 0);
        foreach (var run in runs.Append(new StudentRun(-2, end)))
        {
            if (run.Student == last.Student)
            {
                continue;
            }

            if (last.Student >= 0 && !stretches.TryAdd(last.Student, (last.Offset, run.Offset - last.Offset)))
            {
                return null;
            }

            last = run;
        }

        return stretches;
    }

    /// <summary>The students in their order, so many at a time; while some are handed out the next are read.</summary>
    /// <param name="only">The one student who is wanted; null: all.</param>
    public IEnumerable<AttendanceSet> Batches(string? only)
    {
        using var handle = File.OpenHandle(Path.Combine(folder.Directory, AttendanceFile.Name));
        var blocks = new LineBlocks(handle, 0, RandomAccess.GetLength(handle), RangeReading.BlockSize);
        var ahead = new Queue<Task<AttendanceSet>>();
        try
        {
            foreach (var some in cases.Where(known => only is null || known.Student.Id == only).Chunk(BatchSize))
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

    // Several are read at once: each touches its own students only.
    private AttendanceSet Batch(StudentCase[] some, LineBlocks blocks)
    {
        var builder = new AttendanceSetBuilder();
        var reader = new BlockReader(new PlainRows(folder, columns, builder.NewLog(), RowUse.KeepJudged), notesRuns: false);
        foreach (var known in some)
        {
            builder.Add(known);
            folder.Roster.Find(known.Student.Id)!.Place = builder.Place(known.Student.Id);
        }

        foreach (var (offset, length) in Joined(some))
        {
            if (!reader.Read(blocks.Read(offset, checked((int)length)), offset, new BlockOutcome()))
            {
                throw new InvalidDataException("The file changed while it was read.");
            }
        }

        return builder.Build();
    }

    // What stands together is read together.
    private IEnumerable<(long Offset, long Length)> Joined(StudentCase[] some)
    {
        (long Offset, long Length) open = default;
        foreach (var known in some)
        {
            var next = stretches.GetValueOrDefault(known.Student.Id);
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
                open = open with { Length = open.Length + next.Length };
            }
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }
}
