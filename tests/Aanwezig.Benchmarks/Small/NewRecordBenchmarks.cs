using Aanwezig.Attendance;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using Aanwezig.Changes;
using BenchmarkDotNet.Attributes;

namespace Aanwezig.Benchmarks.Small;

/// <summary>One new record for a student with about forty, at the end of a school year: what occurs by it, and the answer.</summary>
/// <remarks>A tracker keeps what it takes, so each takes one record, and many are made before each round.</remarks>
[WarmupCount(40)]
[IterationCount(30)]
public class NewRecordBenchmarks
{
    private const int Trackers = 128;

    private readonly School _school = Generator.Draw(Workload.Time(Workload.YearEnd), 1000, 1);
    private readonly FoundOccurrences _found = new();
    private readonly Tracker[] _trackers = new Tracker[Trackers];
    private readonly AttendanceRecord _record = new(new(2027, 7, 5), 90, "O");
    private StudentCase _student = null!;
    private School _one = null!;

    /// <summary>Chooses the first student with forty records.</summary>
    [GlobalSetup]
    public void Choose()
    {
        var place = Enumerable.Range(0, _school.Count).First(student => _school.Offsets[student + 1] - _school.Offsets[student] == 40);
        _student = SchoolCases.Of(_school, place);
        _one = _school.Only(place);
    }

    /// <summary>Begins to follow the student.</summary>
    [IterationSetup]
    public void Begin()
    {
        for (var place = 0; place < Trackers; place++)
        {
            _trackers[place] = new Tracker(Workload.Protocol, _student, Workload.YearEnd);
            _ = _trackers[place].Answer;
        }
    }

    /// <summary>By hand: the school year again.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Trackers)]
    public int ByHand()
    {
        _found.Clear();
        for (var place = 0; place < Trackers; place++)
        {
            HandwrittenProgram.Run(_one, 0, 1, _found);
        }

        return _found.Count;
    }

    /// <summary>Taken by a tracker, and what it changes in the occurrences.</summary>
    [Benchmark(OperationsPerInvoke = Trackers)]
    public int Decided() => Sum(tracker => tracker.Take(_record).Occurrences.Added.Count);

    /// <summary>The same, and what it changes in what to do: an answer with evidence, beside the former one.</summary>
    [Benchmark(OperationsPerInvoke = Trackers)]
    public int WholeAnswer() => Sum(tracker => tracker.Take(_record).Recommendations.Added.Count);

    /// <summary>Without a tracker: one record more, and all occurrences again.</summary>
    [Benchmark(OperationsPerInvoke = Trackers)]
    public int ReplayedAgain() => Sum(_ => Workload.Protocol.Replay(_student with { Records = [.. _student.Records, _record] }, Workload.From, Workload.YearEnd).Count);

    private int Sum(Func<Tracker, int> count)
    {
        var sum = 0;
        foreach (var tracker in _trackers)
        {
            sum += count(tracker);
        }

        return sum;
    }
}
