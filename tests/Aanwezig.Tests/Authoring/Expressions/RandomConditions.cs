using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Tests.Authoring.Expressions;

/// <summary>Conditions over the names of <see cref="Given"/>, as the reader makes them: no list within a list of the same kind.</summary>
internal static class RandomConditions
{
    private static readonly string[] Measures = ["unexcused_hours", "lates", "missed_minutes"];
    private static readonly string[] NumberFacts = ["level", "age"];
    private static readonly string[] Texts = ["bol", "bbl", "", "één (1) and 'x' {0}"];
    private static readonly string[] Dates = ["2026-08-01", "2026-09-01", "2027-02-28"];
    private static readonly int[] Denominators = [1, 1, 1, 2, 4, 10, 100];

    public static Gen<Condition> Any { get; } = Gen.Choose(0, 3).SelectMany(Deep);

    private static Gen<Operand> Number { get; } =
        Gen.Choose(-20, 400).SelectMany(n => Gen.Elements(Denominators), (n, d) => (Operand)new NumberOperand(new ExactNumber(n, d)));

    private static Gen<Operand> Named { get; } = Gen.OneOf(
        Gen.Elements(Measures).Select(name => (Operand)new MeasureOperand(name)),
        Gen.Elements(NumberFacts).Select(name => (Operand)new FactOperand(name, FactType.Integer)));

    private static Gen<Operand> Text { get; } = Gen.Elements(Texts).Select(text => (Operand)new TextOperand(text));

    private static Gen<Operand> Date { get; } = Gen.Elements(Dates).Select(text => (Operand)new TextOperand(text));

    private static Gen<Operand> TextFact { get; } = Gen.Elements("pathway", "exempt").Select(name => (Operand)new FactOperand(name, FactType.Text));

    private static Gen<Operand> DateFact { get; } = Gen.Elements("enrolled_on", "left_on").Select(name => (Operand)new FactOperand(name, FactType.Date));

    private static Gen<ComparisonOperator> How { get; } = Gen.Elements(Enum.GetValues<ComparisonOperator>());

    private static Gen<ComparisonOperator> Equality { get; } = Gen.Elements(ComparisonOperator.Equal, ComparisonOperator.NotEqual);

    private static Gen<Condition> Leaf { get; } = Gen.OneOf(
        Comparison(Calculated(2), How, Gen.OneOf(Number, Calculated(1))),
        Comparison(Number, How, Calculated(2)),
        Comparison(Named, How, Number),
        Comparison(TextFact, Equality, Gen.OneOf(Text, TextFact)),
        Comparison(DateFact, How, Gen.OneOf(Date, DateFact)),
        Comparison(Date, How, DateFact),
        Membership(Calculated(1), Number),
        Membership(TextFact, Text),
        Membership(DateFact, Date),
        Gen.Elements("leerplichtig", "student_finance").Select(name => (Condition)new FactHolds(name)),
        Gen.Elements(true, false).Select(value => (Condition)new Constant(value)));

    private static Gen<Condition> Deep(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Deep(depth - 1).Select(part => (Condition)new Negation(part)),
            Parts(depth).Select(parts => (Condition)new AllOf([.. parts.SelectMany(part => part is AllOf same ? same.Parts : [part])])),
            Parts(depth).Select(parts => (Condition)new AnyOf([.. parts.SelectMany(part => part is AnyOf same ? same.Parts : [part])])));

    private static Gen<Condition[]> Parts(int depth) => Gen.Choose(2, 3).SelectMany(count => Deep(depth - 1).ArrayOf(count));

    // Every calculation names something on one side at least, as the language asks.
    private static Gen<Operand> Calculated(int depth) => depth == 0
        ? Named
        : Gen.OneOf(
            Named,
            from left in Calculated(depth - 1)
            from how in Gen.Elements(Enum.GetValues<Arithmetic>())
            from right in Gen.OneOf(Number, Calculated(depth - 1))
            select (Operand)new ArithmeticOperand(left, how, right),
            from left in Number
            from how in Gen.Elements(Enum.GetValues<Arithmetic>())
            from right in Calculated(depth - 1)
            select (Operand)new ArithmeticOperand(left, how, right));

    private static Gen<Condition> Comparison(Gen<Operand> lefts, Gen<ComparisonOperator> hows, Gen<Operand> rights) =>
        from left in lefts
        from how in hows
        from right in rights
        select (Condition)new Comparison(left, how, right);

    private static Gen<Condition> Membership(Gen<Operand> values, Gen<Operand> constants) =>
        from value in values
        from count in Gen.Choose(1, 3)
        from among in constants.ArrayOf(count)
        select (Condition)new Membership(value, among);
}
