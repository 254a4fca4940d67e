using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>A step with its conditions compiled over slots.</summary>
internal sealed class CompiledStep
{
    private readonly IReadOnlyDictionary<string, int> _places;

    public CompiledStep(StepDefinition definition, JurisdictionDefinition jurisdiction, ConditionCompiler compiler, Slots slots)
    {
        Definition = definition;
        When = compiler.Of(definition.When);
        Clear = definition.ClearWhen is { } clear ? compiler.Of(clear) : null;
        Serves = jurisdiction.AuthorityOf(definition.Contact) is { } authority ? compiler.Of(authority.Serves) : null;
        var places = _places = slots.Measures;
        var leaves = LeavesOf(definition.When).Concat(definition.ClearWhen is { } end ? LeavesOf(end) : []).ToList();
        LooksAtFacts = leaves.Exists(leaf => leaf is FactHolds || Operands.All(leaf).OfType<FactOperand>().Any());
        AllLeaves = [.. leaves.Where(leaf => Operands.Measures(leaf).Any()).Select(leaf => (compiler.Of(leaf), (int[])[.. Operands.Measures(leaf).Select(name => places[name])]))];
        Leaves = [.. AllLeaves.Take(LeavesOf(definition.When).Count(leaf => Operands.Measures(leaf).Any())).Select(leaf => leaf.Compiled)];
        Measures = [.. Operands.Measures(definition.When).Select(name => places[name])];
        OnlyRises = Clear is null && Rises(definition.When, compiler);
        Inputs = [.. Measures.Concat(definition.ClearWhen is { } ends ? Operands.Measures(ends).Select(name => places[name]) : []).Distinct()];
    }

    public StepDefinition Definition { get; }

    public CompiledCondition When { get; }

    /// <summary>The condition <c>clear_when</c>, which ends the occurrence and arms the step; null where the step has none.</summary>
    public CompiledCondition? Clear { get; }

    /// <summary>The condition on the students whom the authority serves; null where the contact is someone else.</summary>
    public CompiledCondition? Serves { get; }

    /// <summary>The comparisons over measures in <see cref="When"/>.</summary>
    public CompiledCondition[] Leaves { get; }

    /// <summary>The comparisons over measures in <see cref="When"/> and <see cref="Clear"/>, with the slots that they read.</summary>
    public IReadOnlyList<(CompiledCondition Compiled, int[] Slots)> AllLeaves { get; }

    /// <summary>Whether <see cref="When"/> or <see cref="Clear"/> reads facts.</summary>
    public bool LooksAtFacts { get; }

    /// <summary>The slots of the measures in <see cref="When"/>.</summary>
    public int[] Measures { get; }

    /// <summary>The slots of the measures in <see cref="When"/> and <see cref="Clear"/>.</summary>
    public int[] Inputs { get; }

    /// <summary>
    /// Whether the condition consists of lower bounds above 0 on measures, and the step has no <c>clear_when</c>. A start, a birthday, or a record that leaves
    /// a window can then only arm the step.
    /// </summary>
    public bool OnlyRises { get; }

    /// <summary>Returns the lower bounds on a measure, each inclusive; null where a comparison over it is not a lower bound.</summary>
    public IReadOnlyList<long>? BoundsOf(int slot)
    {
        var leaves = AllLeaves.Where(leaf => leaf.Slots.Contains(slot)).Select(leaf => leaf.Compiled).ToList();
        return leaves.TrueForAll(leaf => leaf is AtLeastNode) ? leaves.ConvertAll(leaf => ((AtLeastNode)leaf).Bound) : null;
    }

    /// <summary>Returns whether the step reads a measure and can occur while no comparison over it is met, or has a <c>clear_when</c>.</summary>
    public bool CanOccurWithout(int slot) => Inputs.Contains(slot) && (Clear is not null || CanHold(Definition.When, slot));

    private static bool Rises(Condition condition, ConditionCompiler compiler) => condition switch
    {
        AllOf all => all.Parts.All(part => Rises(part, compiler)),
        AnyOf any => any.Parts.All(part => Rises(part, compiler)),
        Comparison => compiler.Of(condition) is AtLeastNode { Bound: > 0 } && !Operands.All(condition).OfType<FactOperand>().Any(),
        Negation or Membership or FactHolds or Constant => false,
        _ => throw Unlisted.Type(condition),
    };

    private bool CanHold(Condition condition, int without) => condition switch
    {
        AllOf all => all.Parts.All(part => CanHold(part, without)),
        AnyOf any => any.Parts.Any(part => CanHold(part, without)),
        Constant constant => constant.Value,
        Comparison or Membership => Operands.Measures(condition).All(name => _places[name] != without),
        Negation or FactHolds => true,
        _ => throw Unlisted.Type(condition),
    };

    private static IEnumerable<Condition> LeavesOf(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(LeavesOf),
        AnyOf any => any.Parts.SelectMany(LeavesOf),
        Negation negation => LeavesOf(negation.Part),
        Comparison or Membership or FactHolds or Constant => [condition],
        _ => throw Unlisted.Type(condition),
    };
}
