using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws conditions over the measures and facts of a random protocol, as text on one line.</summary>
internal sealed class RandomConditions(IReadOnlyList<RandomMeasure> measures)
{
    private static readonly string[] Facts =
    [
        "level <= 2", "level >= 3", "age >= 16", "age < 18", "concern", "not concern", "pathway == \"bol\"", "pathway != \"bbl\"",
        "level in (1, 2, 4)", "group_size >= 10", "not startkwalificatie", "kwalificatieplichtig or age >= 18", "doorstroompunt_doelgroep", "since >= \"2026-09-15\"",
        "exempt in (\"leerplicht\", \"both\")", "team == \"a\"", "team in (\"a\", \"c\")", "own_limit >= 3",
        "not doorstroompunt_doelgroep", "leerplichtig or kwalificatieplichtig", "not (level in (3, 4))", "group_size * 2 - 5 > 15", "year_of_study >= 2", "not student_finance",
    ];

    /// <summary>Whether all comparisons have a form in whole numbers.</summary>
    public bool OnlyWhole { get; init; }

    /// <summary>Draws the condition of a step.</summary>
    public Gen<string> When => Gen.Frequency(
        (6, Least),
        (2, Both(Least, Fact)),
        (1, Both(Least, Less)),
        (1, Either),
        (1, Sum),
        (1, Part),
        (1, Own),
        (1, Exactly),
        (1, Gen.Elements("age >= 18", "concern", "age >= 16 and not concern")));

    /// <summary>Draws a lower bound on one measure.</summary>
    public Gen<string> Plain => Least;

    /// <summary>Draws a <c>clear_when</c>: a measure below its bound, or a fact.</summary>
    public Gen<string> Clear => Gen.OneOf(Less, Fact);

    private Gen<RandomMeasure> Measure => Gen.Frequency(measures.Select(measure => (measure.Weight, Gen.Constant(measure))));

    private static Gen<string> Fact => Gen.Elements(Facts);

    private Gen<string> Least =>
        from measure in Measure
        from sign in measure.IsWorseBelow ? Gen.Elements("<", "<=") : Gen.Elements(">=", ">=", ">=", ">")
        from limit in Gen.Choose(measure.Lowest, measure.Highest)
        select $"{measure.Name} {sign} {limit}";

    // Draws a comparison with a parameter of the protocol.
    private Gen<string> Own =>
        from measure in Measure
        from more in Gen.Choose(0, Math.Max(0, measure.Highest - 3))
        select measure.IsWorseBelow || measure.CannotBeDenied ? $"{measure.Name} < own_limit * 20" : $"{measure.Name} >= own_limit + {more}";

    private Gen<string> Exactly =>
        from measure in Measure
        from limit in Gen.Choose(measure.Lowest, measure.Highest)
        from among in Chance.Of(60)
        select !among || measure.CannotBeDenied || (OnlyWhole && measure.Line.Contains("hours", StringComparison.Ordinal))
            ? $"{measure.Name} == {limit}"
            : $"{measure.Name} in ({limit}, {limit + 2}, 100)";

    private Gen<string> Less =>
        from measure in Measure
        from sign in Gen.Elements("<", "<=", "!=")
        from limit in Gen.Choose(measure.Lowest, measure.Highest)
        select $"{measure.Name} {sign} {limit}";

    private Gen<string> Either =>
        from one in Least
        from other in Gen.OneOf(Least, Both(Fact, Less).Select(both => $"({both})"))
        select $"{one} or {other}";

    private Gen<string> Sum =>
        from one in Measure
        from other in Measure
        from times in Gen.Choose(1, 3)
        from limit in Gen.Choose(one.Lowest + other.Lowest, one.Highest + other.Highest)
        select $"{one.Name} + {times} * {other.Name} >= {limit}";

    // Draws bounds between whole numbers, and differences.
    private Gen<string> Part =>
        from one in Measure
        from limit in Gen.Choose(one.Lowest, one.Highest)
        from text in Gen.Elements($"{one.Name} - 1 >= {limit}", $"{one.Name} * 2 >= {limit}.5", $"not ({one.Name} - {limit} < 0.25)")
        select one.IsWorseBelow || one.CannotBeDenied ? $"{one.Name} - 0.5 > {limit}" : text;

    private static Gen<string> Both(Gen<string> one, Gen<string> other) =>
        from first in one
        from second in other
        select second.Contains(" or ", StringComparison.Ordinal) ? $"{first} and ({second})" : $"{first} and {second}";
}
