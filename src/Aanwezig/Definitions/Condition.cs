namespace Aanwezig.Definitions;

/// <summary>A condition over measures and facts, read and checked from the text of a protocol.</summary>
/// <remarks>
/// Its verdict on a day is met, not met, or unknown, by Kleene's laws. Example: <c>hours >= 16 and age &lt; 18</c> is not met for a student of 19,
/// even where the hours are unknown.
/// </remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }
}

/// <summary>A condition that is met when all its parts are met.</summary>
public sealed class AllOf : Condition
{
    internal AllOf(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>The parts, two or more.</summary>
    public IReadOnlyList<Condition> Parts { get; }
}

/// <summary>A condition that is met when at least one of its parts is met.</summary>
public sealed class AnyOf : Condition
{
    internal AnyOf(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>The parts, two or more.</summary>
    public IReadOnlyList<Condition> Parts { get; }
}

/// <summary>A condition that is met when its part is not met.</summary>
public sealed class Negation : Condition
{
    internal Negation(Condition part) => Part = part;

    /// <summary>The denied part.</summary>
    public Condition Part { get; }
}

/// <summary>An operator that compares two values.</summary>
public enum ComparisonOperator
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&gt;</c></summary>
    More,

    /// <summary><c>&gt;=</c>; an equal value meets it.</summary>
    AtLeast,
}

/// <summary>A comparison of two values: two numbers, two texts, or two dates.</summary>
public sealed class Comparison : Condition
{
    internal Comparison(Operand left, ComparisonOperator how, Operand right) => (Left, How, Right) = (left, how, right);

    /// <summary>The left value.</summary>
    public Operand Left { get; }

    /// <summary>The operator between them.</summary>
    public ComparisonOperator How { get; }

    /// <summary>The right value.</summary>
    public Operand Right { get; }
}

/// <summary>A condition that is met when a value equals one of a list of constants: <c>level in (1, 2)</c>.</summary>
public sealed class Membership : Condition
{
    internal Membership(Operand value, IReadOnlyList<Operand> among) => (Value, Among) = (value, among);

    /// <summary>The value.</summary>
    public Operand Value { get; }

    /// <summary>The constants.</summary>
    public IReadOnlyList<Operand> Among { get; }
}

/// <summary>A condition that is met when a boolean fact or a status holds.</summary>
public sealed class FactHolds : Condition
{
    internal FactHolds(string fact) => Fact = fact;

    /// <summary>The name of the fact or status.</summary>
    public string Fact { get; }
}

/// <summary>The condition <c>true</c> or <c>false</c>.</summary>
public sealed class Constant : Condition
{
    internal Constant(bool value) => Value = value;

    /// <summary>True for <c>true</c>, which is always met; false for <c>false</c>, which never is.</summary>
    public bool Value { get; }
}
