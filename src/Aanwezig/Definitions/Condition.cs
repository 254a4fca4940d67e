namespace Aanwezig.Definitions;

/// <summary>A condition over measures and facts: text of a protocol that passed the allow-list.</summary>
/// <remarks>Its truth is <c>Met</c>, <c>NotMet</c> or <c>Unknown</c>, by Kleene's laws.</remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }
}

/// <summary>Met when all parts are.</summary>
public sealed class AllOf : Condition
{
    internal AllOf(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>The parts, two or more.</summary>
    public IReadOnlyList<Condition> Parts { get; }
}

/// <summary>Met when at least one part is.</summary>
public sealed class AnyOf : Condition
{
    internal AnyOf(IReadOnlyList<Condition> parts) => Parts = parts;

    /// <summary>The parts, two or more.</summary>
    public IReadOnlyList<Condition> Parts { get; }
}

/// <summary>Met when the part is not.</summary>
public sealed class Negation : Condition
{
    internal Negation(Condition part) => Part = part;

    /// <summary>What is denied.</summary>
    public Condition Part { get; }
}

/// <summary>How two values are compared.</summary>
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

    /// <summary><c>&gt;=</c>; a boundary met exactly is met.</summary>
    AtLeast,
}

/// <summary>Two values compared; both numbers, both texts, or both dates.</summary>
public sealed class Comparison : Condition
{
    internal Comparison(Operand left, ComparisonOperator how, Operand right) => (Left, How, Right) = (left, how, right);

    /// <summary>The left value.</summary>
    public Operand Left { get; }

    /// <summary>How they are compared.</summary>
    public ComparisonOperator How { get; }

    /// <summary>The right value.</summary>
    public Operand Right { get; }
}

/// <summary>Met when a value equals one of a list of constants: <c>level in (1, 2)</c>.</summary>
public sealed class Membership : Condition
{
    internal Membership(Operand value, IReadOnlyList<Operand> among) => (Value, Among) = (value, among);

    /// <summary>The value.</summary>
    public Operand Value { get; }

    /// <summary>The constants.</summary>
    public IReadOnlyList<Operand> Among { get; }
}

/// <summary>Met when a boolean fact or status holds.</summary>
public sealed class FactHolds : Condition
{
    internal FactHolds(string fact) => Fact = fact;

    /// <summary>The name of the fact or status.</summary>
    public string Fact { get; }
}

/// <summary><c>true</c> or <c>false</c> written out.</summary>
public sealed class Constant : Condition
{
    internal Constant(bool value) => Value = value;

    /// <summary>Which of the two.</summary>
    public bool Value { get; }
}
