using System.Collections.Immutable;
using Aanwezig.Definitions;
using World = System.Collections.Immutable.ImmutableDictionary<string, Aanwezig.Authoring.Rules.NumberRange>;
using Worlds = System.Collections.Immutable.ImmutableList<System.Collections.Immutable.ImmutableDictionary<string, Aanwezig.Authoring.Rules.NumberRange>>;

namespace Aanwezig.Authoring.Rules;

/// <summary>Finds whether a condition can ever hold and ever fail, from its comparisons with numbers.</summary>
/// <remarks>A case that it cannot decide counts as possible, so that it never reports a condition that may hold.</remarks>
/// <param name="scope">The protocol.</param>
/// <param name="isOfRecord">Whether the conditions are about one record, whose fields have numbers of their own.</param>
internal sealed class Possible(ProtocolScope scope, bool isOfRecord = false)
{
    private const int Most = 64;
    private const int MostWork = 20_000;
    private static readonly Worlds AnyWorld = [ImmutableDictionary<string, NumberRange>.Empty.WithComparers(StringComparer.Ordinal)];

    private readonly Dictionary<(string Status, bool Holds), Worlds> _known = [];
    private int _work;

    /// <summary>Returns whether all these conditions can hold on one day.</summary>
    public bool CanHold(params IReadOnlyList<Condition> conditions) => !Of(new AllOf(conditions), true).IsEmpty;

    /// <summary>Returns whether a condition can fail.</summary>
    public bool CanFail(Condition condition) => !Of(condition, false).IsEmpty;

    private Worlds Of(Condition condition, bool holds) => condition switch
    {
        Constant constant => constant.Value == holds ? AnyWorld : [],
        Negation negation => Of(negation.Part, !holds),
        AllOf all => holds ? Together(all.Parts, true) : OneOf(all.Parts, false),
        AnyOf any => holds ? OneOf(any.Parts, true) : Together(any.Parts, false),
        FactHolds fact when Status(fact.Fact) is { } status => Known(fact.Fact, status, holds),
        FactHolds fact => With(fact.Fact, NumberRange.Where(ComparisonOperator.Equal, holds ? 1 : 0, true)),
        Comparison { Left: var value, Right: NumberOperand number } compared => Compared(value, compared.How, number.Value, holds),
        Comparison { Left: NumberOperand number, Right: var value } compared => Compared(value, ComparisonOperators.Turned(compared.How), number.Value, holds),
        Comparison { Left: FactOperand fact, Right: TextOperand text } compared => OfText(fact, compared.How, text, holds),
        Comparison { Left: TextOperand text, Right: FactOperand fact } compared => OfText(fact, ComparisonOperators.Turned(compared.How), text, holds),
        Comparison or Membership => AnyWorld,
        _ => throw Unlisted.Type(condition),
    };

    private Worlds Known(string name, Condition status, bool holds) =>
        _known.TryGetValue((name, holds), out var worlds) ? worlds : _known[(name, holds)] = Of(status, holds);

    private Condition? Status(string name) => scope.Jurisdiction?.Statuses.FirstOrDefault(status => status.Name == name)?.Holds;

    private Worlds Together(IReadOnlyList<Condition> parts, bool holds)
    {
        var worlds = AnyWorld;
        foreach (var part in parts)
        {
            var more = Of(part, holds);
            if (worlds.Count * more.Count is var pairs && pairs <= Most && (_work += pairs) <= MostWork)
            {
                worlds = [.. worlds.SelectMany(one => more.Select(other => Joined(one, other))).OfType<World>()];
            }
        }

        return worlds;
    }

    private Worlds OneOf(IReadOnlyList<Condition> parts, bool holds) =>
        parts.SelectMany(part => Of(part, holds)).Take(Most + 1).ToImmutableList() is { Count: <= Most } few ? few : AnyWorld;

    private Worlds Compared(Operand value, ComparisonOperator how, ExactNumber number, bool holds) => value switch
    {
        MeasureOperand measure => With(measure.Measure, NumberRange.Where(how, number, holds).Within(Bounds(measure.Measure))),
        FactOperand fact => With(fact.Fact, NumberRange.Where(how, number, holds).Within(isOfRecord ? RecordNumbers.BoundsOf(fact.Fact) : NumberRange.Any)),
        NumberOperand or TextOperand or ArithmeticOperand => AnyWorld,
        _ => throw Unlisted.Type(value),
    };

    private Worlds OfText(FactOperand fact, ComparisonOperator how, TextOperand text, bool holds) =>
        isOfRecord && RecordNumbers.NumberOf(fact.Fact, text.Value) is { } number ? Compared(fact, how, number, holds) : AnyWorld;

    // Before the step was done, every comparison over the time since it fails, whatever the number.
    private NumberRange Bounds(string name) => scope.Protocol.Measures.FirstOrDefault(measure => measure.Name == name) switch
    {
        null or { Form: MeasureForm.Since } => NumberRange.Any,
        { Form: MeasureForm.Share } => NumberRange.From(0).Within(NumberRange.UpTo(100)),
        { Form: MeasureForm.Count, Unit: MeasureUnit.Days, Convert: null, Window.Rolling: { } window } when DaysOf(window) is { } days => NumberRange.From(0).Within(NumberRange.UpTo(days)),
        { Form: MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak or MeasureForm.Steps } => NumberRange.From(0),
    };

    private static int? DaysOf(Duration window) => window.Unit switch
    {
        TimeUnit.Days or TimeUnit.SchoolDays => window.Count,
        TimeUnit.Weeks or TimeUnit.SchoolWeeks => 7 * window.Count,
        TimeUnit.Months or TimeUnit.WorkingDays => null,
    };

    private static Worlds With(string name, NumberRange range) => range.IsEmpty ? [] : [AnyWorld[0].Add(name, range)];

    // Null where the two worlds contradict each other.
    private static World? Joined(World one, World other)
    {
        foreach (var (name, range) in other)
        {
            var both = one.TryGetValue(name, out var known) ? known.Within(range) : range;
            if (both.IsEmpty)
            {
                return null;
            }

            one = one.SetItem(name, both);
        }

        return HasAnAge(one) ? one : null;
    }

    // On the eve of the school year a student is as old as on a day in it, or a year younger.
    private static bool HasAnAge(World world)
    {
        var eve = world.GetValueOrDefault("age_before_school_year", NumberRange.Any);
        var age = world.GetValueOrDefault("age", NumberRange.Any);
        var atLeast = age.Low is { } low ? NumberRange.From(low - 1) with { IsAbove = age.IsAbove } : NumberRange.Any;
        var atMost = age.High is { } high ? NumberRange.UpTo(high) with { IsBelow = age.IsBelow } : NumberRange.Any;
        return !eve.Within(atLeast).Within(atMost).IsEmpty;
    }
}
