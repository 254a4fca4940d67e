using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>The rules of the order of steps: ids differ, and no step waits for itself, directly or through others.</summary>
internal sealed class StepOrderRules : AbstractValidator<ProtocolScope>
{
    public StepOrderRules()
    {
        RuleForEach(scope => Repeated(scope)).Must(_ => false)
            .Reports((_, step) => new(MeaningDiagnostics.DuplicateStep, step.Keys["id"], new Argument("step", step.Id)));
        RuleForEach(scope => Circles(scope)).Must(_ => false)
            .Reports((scope, circle) => new(
                MeaningDiagnostics.AfterCircle,
                scope.Protocol.Steps.First(step => step.Id == circle[0]).Keys[$"after={circle[1]}"],
                new Argument("circle", string.Join(" → ", circle.Select(id => $"`{id}`")))));
    }

    private static IEnumerable<StepDefinition> Repeated(ProtocolScope scope) =>
        scope.Protocol.Steps.Where(step => step.Id.Length > 0).GroupBy(step => step.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1));

    /// <summary>Returns circles without a common step, each from its first step in the file.</summary>
    private static IEnumerable<IReadOnlyList<string>> Circles(ProtocolScope scope)
    {
        var after = scope.Protocol.Steps
            .GroupBy(step => step.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().After, StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in scope.Steps)
        {
            if (!reported.Contains(id) && WayBack(id, after) is { } circle && !circle.Any(reported.Contains))
            {
                reported.UnionWith(circle);
                yield return circle;
            }
        }
    }

    // The search is breadth first, so that it finds the shortest circle.
    private static List<string>? WayBack(string start, Dictionary<string, IReadOnlyList<string>> after)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var id))
        {
            foreach (var earlier in after.GetValueOrDefault(id) ?? [])
            {
                if (earlier == start)
                {
                    return Way(start, id, cameFrom);
                }

                if (cameFrom.TryAdd(earlier, id))
                {
                    open.Enqueue(earlier);
                }
            }
        }

        return null;
    }

    private static List<string> Way(string start, string last, Dictionary<string, string> cameFrom)
    {
        List<string> way = [start];
        for (var id = last; id != start; id = cameFrom[id])
        {
            way.Insert(0, id);
        }

        way.Insert(0, start);
        return way;
    }
}
