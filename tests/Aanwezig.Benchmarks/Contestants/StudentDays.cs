using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>The school days of some students with the values of their measures, worked out before any clock runs, and how often each condition is met on them.</summary>
internal sealed class StudentDays
{
    public StudentDays(School school, int students)
    {
        Days = DailyValues.Of(school, students, Reports(school));
        foreach (var value in Days.SelectMany(days => days))
        {
            for (var step = 0; step < Met.Length; step++)
            {
                Met[step] += value.Meets(step) ? 1 : 0;
            }
        }
    }

    /// <summary>The values, by student.</summary>
    public IReadOnlyList<DailyValues[]> Days { get; }

    /// <summary>How many student-days there are.</summary>
    public int Count => Days.Sum(days => days.Length);

    /// <summary>On how many student-days each condition is met.</summary>
    public long[] Met { get; } = new long[Steps.Names.Length];

    /// <summary>What another executor found, in words.</summary>
    public string Compared(long[] met) => met.SequenceEqual(Met)
        ? $"agrees on {Count} student-days, {Met.Sum()} conditions met"
        : $"DISAGREES: {string.Join(' ', met)} against {string.Join(' ', Met)}";

    private static ILookup<int, int> Reports(School school) => HandwrittenProgram.Run(school, 1)
        .SelectMany(found => Enumerable.Range(0, found.Count).Select(place => found[place]))
        .Where(one => one.Step is Steps.ReportLeerplicht or Steps.ReportDoorstroompunt)
        .ToLookup(one => one.Student, one => one.Onset);
}
