using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Evaluation.Batches;

/// <summary>Replays the students of a set side by side and gives what is found in the order of the students.</summary>
internal static class SetReplay
{
    private const int StudentsOfPart = 1024;
    private const int PartsAtOnce = 64;

    /// <summary>The occurrences part by part; no more than some parts are held at once.</summary>
    public static IEnumerable<IReadOnlyList<SetOccurrence>> Of(AttendanceSet set, BatchOptions options, Func<SetFollower> follower)
    {
        var idle = new ConcurrentBag<SetFollower>();
        var parts = (set.Count + StudentsOfPart - 1) / StudentsOfPart;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? -1, CancellationToken = options.Cancellation };
        var found = Enumerable.Range(0, Math.Min(PartsAtOnce, parts)).Select(_ => new List<SetOccurrence>()).ToArray();
        for (var first = 0; first < parts; first += PartsAtOnce)
        {
            var count = Math.Min(PartsAtOnce, parts - first);
            var start = first;
            SideBySide(count, parallel, place =>
            {
                if (!idle.TryTake(out var one))
                {
                    one = follower();
                }

                found[place].Clear();
                var end = Math.Min(set.Count, (start + place + 1) * StudentsOfPart);
                for (var student = (start + place) * StudentsOfPart; student < end; student++)
                {
                    one.Replay(student, found[place]);
                }

                idle.Add(one);
            });
            options.Progress?.Report(Math.Min(set.Count, (first + count) * StudentsOfPart));
            for (var place = 0; place < count; place++)
            {
                yield return found[place];
            }
        }
    }

    // A case that does not allow an answer is told as it is by itself.
    private static void SideBySide(int count, ParallelOptions parallel, Action<int> follow)
    {
        try
        {
            Parallel.For(0, count, parallel, follow);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions is [InvalidInputException first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }
}
