using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>Finds the measures behind a duty: those in its conditions, and those of the steps that these measures count or restart after.</summary>
internal static class MeasuresOfDuties
{
    /// <summary>Returns the id of the first step with a duty that depends on a measure, or null where none does.</summary>
    public static string? DutyOf(ProtocolDefinition protocol, string measure) =>
        protocol.Steps.FirstOrDefault(step => step.Duty is not null && Beneath(protocol, step).Contains(measure))?.Id;

    private static HashSet<string> Beneath(ProtocolDefinition protocol, StepDefinition duty)
    {
        var measures = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<StepDefinition>([duty]);
        while (open.TryDequeue(out var step))
        {
            var compared = ComparedBy(step).SelectMany(name => protocol.Measures.Where(measure => measure.Name == name)).Where(measure => measures.Add(measure.Name)).ToList();
            foreach (var id in compared.SelectMany(measure => measure.Steps.Concat(measure.RestartsAfter)).Where(seen.Add))
            {
                protocol.Steps.Where(other => other.Id == id).ToList().ForEach(open.Enqueue);
            }
        }

        return measures;
    }

    /// <summary>Returns the names of the measures in the conditions of a step.</summary>
    public static IEnumerable<string> ComparedBy(StepDefinition step) =>
        new[] { step.When, step.ClearWhen, step.Report?.ActionWanted }.OfType<Condition>().SelectMany(Names);

    private static IEnumerable<string> Names(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Names),
        AnyOf any => any.Parts.SelectMany(Names),
        Negation negation => Names(negation.Part),
        Comparison comparison => Names(comparison.Left).Concat(Names(comparison.Right)),
        Membership membership => Names(membership.Value),
        FactHolds or Constant => [],
        _ => throw Unlisted.Type(condition),
    };

    private static IEnumerable<string> Names(Operand operand) => operand switch
    {
        ArithmeticOperand arithmetic => Names(arithmetic.Left).Concat(Names(arithmetic.Right)),
        MeasureOperand measure => [measure.Measure],
        FactOperand or NumberOperand or TextOperand => [],
        _ => throw Unlisted.Type(operand),
    };
}
