using Aanwezig.Attendance.Sets;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;
using Aanwezig.Occurrences;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine for the occurrences of a set.</summary>
internal static class SetReplay
{
    public static Found Of(AttendanceSet set, SchoolTime time, int threads)
    {
        var sum = new Found();
        var (student, number) = (-1, 0);
        foreach (var one in Workload.Protocol.Replay(set, time.From, time.Until, new BatchOptions { Threads = threads }))
        {
            (student, number) = one.Student == student ? (student, number) : (one.Student, StudentColumns.NumberOf(set.Student(one.Student).Id));
            sum.Add(number, one.Step, one.Onset.DayNumber - time.From.DayNumber);
        }

        return sum;
    }
}
