using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>Finds the steps that a step waits for, directly or through others.</summary>
internal static class StepsBefore
{
    public static IEnumerable<StepDefinition> Of(StepInScope step)
    {
        var open = new Queue<string>(step.Step.After);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var id))
        {
            if (seen.Add(id) && step.Scope.Protocol.Steps.FirstOrDefault(other => other.Id == id) is { } earlier)
            {
                yield return earlier;
                earlier.After.ToList().ForEach(open.Enqueue);
            }
        }
    }
}
