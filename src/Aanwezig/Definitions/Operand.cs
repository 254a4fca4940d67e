namespace Aanwezig.Definitions;

/// <summary>One side of a comparison.</summary>
public abstract class Operand
{
    private protected Operand()
    {
    }
}

/// <summary>The value of a measure, in its own unit.</summary>
public sealed class MeasureOperand : Operand
{
    internal MeasureOperand(string measure) => Measure = measure;

    /// <summary>The measure's name.</summary>
    public string Measure { get; }
}

/// <summary>The value of a fact, or of a dated parameter, on the day of the question.</summary>
public sealed class FactOperand : Operand
{
    internal FactOperand(string fact, FactType type) => (Fact, Type) = (fact, type);

    /// <summary>The fact's name.</summary>
    public string Fact { get; }

    /// <summary>The type of its value.</summary>
    public FactType Type { get; }
}

/// <summary>A number in the text of the condition.</summary>
public sealed class NumberOperand : Operand
{
    internal NumberOperand(ExactNumber value) => Value = value;

    /// <summary>The number.</summary>
    public ExactNumber Value { get; }
}

/// <summary>A text in double quotes in the text of the condition; an ISO date where the other side is a date.</summary>
public sealed class TextOperand : Operand
{
    internal TextOperand(string value) => Value = value;

    /// <summary>The text without its quotes.</summary>
    public string Value { get; }
}

/// <summary>An operator that makes one number of two.</summary>
public enum Arithmetic
{
    /// <summary>The sum, <c>+</c>.</summary>
    Add,

    /// <summary>The difference, <c>-</c>.</summary>
    Subtract,

    /// <summary>The product, <c>*</c>.</summary>
    Multiply,
}

/// <summary>A sum, difference or product of two numbers.</summary>
public sealed class ArithmeticOperand : Operand
{
    internal ArithmeticOperand(Operand left, Arithmetic how, Operand right) => (Left, How, Right) = (left, how, right);

    /// <summary>The left number.</summary>
    public Operand Left { get; }

    /// <summary>The operator between them.</summary>
    public Arithmetic How { get; }

    /// <summary>The right number.</summary>
    public Operand Right { get; }
}
