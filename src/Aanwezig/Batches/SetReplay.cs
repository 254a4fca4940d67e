using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Batches;

/// <summary>Replays the students of a set in parallel, and returns the occurrences in the order of the students.</summary>
internal static class SetReplay
{
    private const int StudentsOfPart = 1024;
    private const int PartsAtOnce = 32;

    /// <summary>Returns the occurrences. While one group of parts is returned, the next is replayed; at most two groups are in memory.</summary>
    public static IEnumerable<SetOccurrence> Of(
        AttendanceSet set, Func<SetFollower> follower, int? threads, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var idle = new ConcurrentBag<SetFollower>();
        var parts = (set.Count + StudentsOfPart - 1) / StudentsOfPart;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads ?? -1, CancellationToken = ending.Token };
        var (here, there) = (Lists(parts), Lists(parts));
        var begun = here;
        var work = Task.Run(() => Follow(0, begun), CancellationToken.None);
        try
        {
            for (var first = 0; first < parts; first += PartsAtOnce)
            {
                work.GetAwaiter().GetResult();
                var (next, empty) = (first + PartsAtOnce, there);
                work = next < parts ? Task.Run(() => Follow(next, empty), CancellationToken.None) : Task.CompletedTask;
                for (var place = 0; place < Math.Min(PartsAtOnce, parts - first); place++)
                {
                    foreach (var one in here[place])
                    {
                        yield return one;
                    }
                }

                (here, there) = (there, here);
            }
        }
        finally
        {
            ending.Cancel();
            work.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        void Follow(int first, List<SetOccurrence>[] found)
        {
            var count = Math.Min(PartsAtOnce, parts - first);
            SideBySide(count, parallel, place =>
            {
                if (!idle.TryTake(out var one))
                {
                    one = follower();
                }

                found[place].Clear();
                var end = Math.Min(set.Count, (first + place + 1) * StudentsOfPart);
                for (var student = (first + place) * StudentsOfPart; student < end; student++)
                {
                    one.Replay(student, found[place]);
                }

                idle.Add(one);
            });
            progress?.Report(Math.Min(set.Count, (first + count) * StudentsOfPart));
        }
    }

    private static List<SetOccurrence>[] Lists(int parts) => [.. Enumerable.Range(0, Math.Min(PartsAtOnce, parts)).Select(_ => new List<SetOccurrence>())];

    // A case that does not allow an answer throws the same exception as on its own.
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
