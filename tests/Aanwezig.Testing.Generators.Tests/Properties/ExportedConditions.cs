using System.Collections.Concurrent;
using System.Text.Json;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Testing.Generators;
using RulesEngine.Models;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that RulesEngine's own executor reads an exported condition as the engine reads it.</summary>
internal static class ExportedConditions
{
    // Compiling takes far longer than asking.
    private static readonly ConcurrentDictionary<Protocol, RulesEngine.RulesEngine> Engines = new();

    public static string? Contradiction(RandomCase random, Func<Condition, NamedValues, Verdict> read)
    {
        var steps = random.Protocol.Definition.Steps.ToDictionary(step => step.Id, step => step.When);
        var engine = Engines.GetOrAdd(random.Protocol, _ => Engine(steps));
        return KnownValues.Around(random)
            .Select(values => Difference(engine, steps, values, read))
            .FirstOrDefault(told => told is not null);
    }

    private static RulesEngine.RulesEngine Engine(Dictionary<string, Condition> steps)
    {
        var json = WorkflowExport.ToJson("protocol", steps.Select(step => (step.Key, step.Value)));
        return new RulesEngine.RulesEngine([JsonSerializer.Deserialize<Workflow>(json)!], RulesEngineParser.Settings());
    }

    private static string? Difference(RulesEngine.RulesEngine engine, Dictionary<string, Condition> steps, KnownValues values, Func<Condition, NamedValues, Verdict> read)
    {
#pragma warning disable xUnit1031 // a claim is not asynchronous; nothing else runs here
        var results = engine.ExecuteAllRulesAsync("protocol", [.. values.Named.Select(one => new RuleParameter(one.Key, one.Value))]).AsTask().GetAwaiter().GetResult();
#pragma warning restore xUnit1031
        return results
            .Where(result => (read(steps[result.Rule.RuleName], values) == Verdict.Met) != result.IsSuccess || !string.IsNullOrEmpty(result.ExceptionMessage))
            .Select(result => $"{result.Rule.Expression} with {string.Join(", ", values.Named)}: {result.IsSuccess} {result.ExceptionMessage}")
            .FirstOrDefault();
    }
}
