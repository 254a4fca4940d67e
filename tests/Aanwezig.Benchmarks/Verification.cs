using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks;

/// <summary>Compares what the hand-written program and the engine find, student by student and day by day.</summary>
internal static class Verification
{
    /// <summary>Writes the first differences; true: there is none.</summary>
    public static bool Agrees(School school, TextWriter output)
    {
        var byHand = new List<(int Step, int Onset)>[school.Count];
        foreach (var found in HandwrittenProgram.Run(school, 1))
        {
            for (var place = 0; place < found.Count; place++)
            {
                var (student, step, onset) = found[place];
                (byHand[student] ??= []).Add((step, onset));
            }
        }

        var engine = new EngineReplay(Workload.Protocol, school);
        var differing = ParallelEnumerable.Range(0, school.Count).AsOrdered()
            .Select(student => Difference(student, (byHand[student] ?? []).OrderBy(one => one.Onset).ThenBy(one => one.Step), engine.Of(student), school.Time))
            .Where(told => told is not null)
            .ToList();
        foreach (var told in differing.Take(20))
        {
            output.WriteLine(told);
        }

        var total = byHand.Sum(list => list?.Count ?? 0);
        output.WriteLine($"{school.Count} students, {school.RecordCount} records, {total} occurrences, {differing.Count} students differ");
        return differing.Count == 0;
    }

    private static string? Difference(int student, IEnumerable<(int Step, int Onset)> byHand, IEnumerable<(int Step, int Onset)> byEngine, SchoolTime time)
    {
        string Text(IEnumerable<(int Step, int Onset)> list) => string.Join(", ", list.Select(one => $"{Steps.Names[one.Step]} {time.Date(one.Onset):yyyy-MM-dd}"));
        var (hand, engine) = (Text(byHand), Text(byEngine));
        return hand == engine ? null : $"{StudentColumns.Id(student)}{Environment.NewLine}  by hand: {hand}{Environment.NewLine}  engine:  {engine}";
    }
}
