using Aanwezig.Attendance.Sets;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;
using Aanwezig.Occurrences;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine for the occurrences of a school.</summary>
/// <remarks>Students are handed over as a set before the clock runs.</remarks>
internal sealed class EngineReplay(Protocol protocol, School school)
{
    private readonly Dictionary<string, int> _steps = protocol.Definition.Steps.Select((step, place) => (step.Id, place)).ToDictionary(StringComparer.Ordinal);
    private int[] _numbers = [];
    private AttendanceSet _set = new AttendanceSetBuilder().Build();

    /// <summary>How the engine was asked.</summary>
    public const string Method = "Protocol.Replay of a set of students in memory";

    /// <summary>Hands over the students from the first one on.</summary>
    public void Prepare(int students)
    {
        var builder = new AttendanceSetBuilder();
        for (var student = 0; student < students; student++)
        {
            builder.Add(SchoolCases.Of(school, student));
        }

        _set = builder.Build();
        _numbers = [.. Enumerable.Range(0, students).Select(place => StudentColumns.NumberOf(_set.Student(place).Id))];
    }

    /// <summary>Replays the period for all students handed over.</summary>
    public Found Run(int threads)
    {
        var sum = new Found(_steps.Count);
        foreach (var one in protocol.Replay(_set, school.Time.From, school.Time.Until, new BatchOptions { Threads = threads }))
        {
            sum.Add(_numbers[one.Student], one.Step, one.Onset.DayNumber - school.Time.From.DayNumber);
        }

        return sum;
    }

    /// <summary>The occurrences of one student, by onset, then in the order of the steps.</summary>
    public IEnumerable<(int Step, int Onset)> Of(int student) => protocol
        .Replay(SchoolCases.Of(school, student), school.Time.From, school.Time.Until)
        .Select(occurrence => (_steps[occurrence.Step], occurrence.Onset.DayNumber - school.Time.From.DayNumber));
}
