using Aanwezig.Attendance.Sets;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine for the occurrences of a set.</summary>
internal static class SetReplay
{
    public static Found Of(AttendanceSet set, SchoolTime time, int threads)
    {
        var sum = new Found();
        Parallel.For(0, set.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, student =>
        {
            var found = Workload.Protocol.Replay(set.Case(student), time.From, time.Until);
            lock (sum)
            {
                foreach (var one in found)
                {
                    sum.Add(StudentColumns.NumberOf(one.Student), Steps.Of(one.Step), one.Onset.DayNumber - time.From.DayNumber);
                }
            }
        });
        return sum;
    }
}
