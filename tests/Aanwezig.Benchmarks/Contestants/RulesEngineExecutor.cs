using System.Text.Json;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Measurements;
using RulesEngine.Models;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>RulesEngine's own executor on the exported conditions of the ten steps, once for each school day of each student.</summary>
internal static class RulesEngineExecutor
{
    public const string Method = "ExecuteAllRulesAsync on the exported workflow, once a school day; windows, counts and occurrences not included";

    /// <summary>An engine that has compiled its rules.</summary>
    public static RulesEngine.RulesEngine Made()
    {
        var json = WorkflowExport.ToJson(Workload.Name, Workload.Protocol.Definition.Steps.Select(step => (step.Id, step.When)));
        var engine = new RulesEngine.RulesEngine([JsonSerializer.Deserialize<Workflow>(json)!], RulesEngineParser.Settings());
        Ask(engine, default);
        return engine;
    }

    /// <summary>On how many student-days each condition is met.</summary>
    public static long[] Run(RulesEngine.RulesEngine engine, StudentDays students, int threads)
    {
        var sum = new long[Steps.Names.Length];
        Parallel.ForEach(
            students.Days,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new long[Steps.Names.Length],
            (days, _, mine) =>
            {
                foreach (var values in days)
                {
                    foreach (var result in Ask(engine, values))
                    {
                        mine[Steps.Of(result.Rule.RuleName)] += result.IsSuccess ? 1 : 0;
                    }
                }

                return mine;
            },
            mine =>
            {
                lock (sum)
                {
                    for (var step = 0; step < sum.Length; step++)
                    {
                        sum[step] += mine[step];
                    }
                }
            });
        return sum;
    }

    private static List<RuleResultTree> Ask(RulesEngine.RulesEngine engine, DailyValues values) => engine.ExecuteAllRulesAsync(
        Workload.Name,
        [
            new RuleParameter("hours", values.Hours / 60m),
            new RuleParameter("to_report", values.ToReport / 60m),
            new RuleParameter("lates", (decimal)values.Lates),
            new RuleParameter("sick_spells", (decimal)values.SickSpells),
            new RuleParameter("sick_days", (decimal)values.SickDays),
        ]).AsTask().GetAwaiter().GetResult();
}
