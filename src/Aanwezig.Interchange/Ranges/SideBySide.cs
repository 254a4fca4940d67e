using System.Runtime.ExceptionServices;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Runs the parts of a file through several workers at once.</summary>
internal static class SideBySide
{
    /// <summary>Gives each part to the next worker that is free, until one part is refused.</summary>
    /// <param name="workers">The workers, each used by one thread.</param>
    /// <param name="parts">The number of parts.</param>
    /// <param name="tryPart">Works on a part, by number from 0; false refuses it.</param>
    /// <param name="interrupted">Ends the work early.</param>
    /// <returns>Whether no part was refused.</returns>
    /// <exception cref="OperationCanceledException">The work was interrupted.</exception>
    public static bool TryAll<TWorker>(IReadOnlyCollection<TWorker> workers, int parts, Func<TWorker, int, bool> tryPart, CancellationToken interrupted)
    {
        var (next, whole) = (-1, true);
        try
        {
            Parallel.ForEach(workers, new ParallelOptions { MaxDegreeOfParallelism = workers.Count }, worker =>
            {
                for (var part = Interlocked.Increment(ref next); part < parts && Volatile.Read(ref whole); part = Interlocked.Increment(ref next))
                {
                    interrupted.ThrowIfCancellationRequested();
                    if (!tryPart(worker, part))
                    {
                        Volatile.Write(ref whole, false);
                    }
                }
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return whole;
    }
}
