using Aanwezig.Attendance;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using BenchmarkDotNet.Attributes;

namespace Aanwezig.Benchmarks.Small;

/// <summary>One school year of one student with about forty records.</summary>
public class StudentBenchmarks
{
    private readonly School _school = Generator.Draw(Workload.Time(Workload.YearEnd), 1000, 1);
    private readonly FoundOccurrences _found = new();
    private School _one = null!;
    private StudentCase _student = null!;

    /// <summary>Chooses the first student with forty records.</summary>
    [GlobalSetup]
    public void Choose()
    {
        var place = Enumerable.Range(0, _school.Count).First(student => _school.Offsets[student + 1] - _school.Offsets[student] == 40);
        _student = SchoolCases.Of(_school, place);
        _one = _school.Only(place);
    }

    /// <summary>By hand, on one core.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        _found.Clear();
        HandwrittenProgram.Run(_one, 0, 1, _found);
        return _found.Count;
    }

    /// <summary>Every occurrence of the school year.</summary>
    [Benchmark]
    public int Replay() => Workload.Protocol.Replay(_student, Workload.From, Workload.YearEnd).Count;

    /// <summary>The answer on the last day, with evidence.</summary>
    [Benchmark]
    public int Assess() => Workload.Protocol.Assess(_student, Workload.YearEnd).Recommendations.Count;
}
