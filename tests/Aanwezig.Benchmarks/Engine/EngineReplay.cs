using Aanwezig.Attendance;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine for the occurrences of a school.</summary>
/// <remarks>
/// Students are handed over before the clock runs. Where the engine takes a whole set at once, only this file changes: <see cref="Prepare"/> builds
/// the set, and <see cref="Run"/> replays it.
/// </remarks>
internal sealed class EngineReplay(Protocol protocol, School school)
{
    private readonly Dictionary<string, int> _steps = protocol.Definition.Steps.Select((step, place) => (step.Id, place)).ToDictionary(StringComparer.Ordinal);
    private StudentCase[] _cases = [];

    /// <summary>How the engine was asked.</summary>
    public const string Method = "Protocol.Replay, one student at a time";

    /// <summary>Hands over the students from the first one on.</summary>
    public void Prepare(int students) => _cases = [.. ParallelEnumerable.Range(0, students).AsOrdered().Select(student => Cases.Of(school, student))];

    /// <summary>Replays the period for all students handed over.</summary>
    public Found Run(int threads)
    {
        var sum = new Found(_steps.Count);
        Parallel.For(
            0,
            _cases.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new Found(_steps.Count),
            (student, _, mine) => Add(mine, student, _cases[student]),
            mine =>
            {
                lock (sum)
                {
                    sum.Add(mine);
                }
            });
        return sum;
    }

    /// <summary>The occurrences of one student, by onset, then in the order of the steps.</summary>
    public IEnumerable<(int Step, int Onset)> Of(int student) => Of(Cases.Of(school, student));

    private IEnumerable<(int Step, int Onset)> Of(StudentCase student) => protocol
        .Replay(student, school.Time.From, school.Time.Until)
        .Select(occurrence => (_steps[occurrence.Step], occurrence.Onset.DayNumber - school.Time.From.DayNumber));

    private Found Add(Found mine, int student, StudentCase one)
    {
        foreach (var (step, onset) in Of(one))
        {
            mine.Add(student, step, onset);
        }

        return mine;
    }
}
