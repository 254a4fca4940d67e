namespace Aanwezig.Authoring.Expressions;

/// <summary>The kinds of token in a condition.</summary>
internal enum ConditionTokenKind
{
    /// <summary>A name of a measure or fact.</summary>
    Name,

    /// <summary>A number, its minus included.</summary>
    Number,

    /// <summary>A text in double quotes.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary><c>and</c> or <c>or</c>.</summary>
    Join,

    /// <summary><c>not</c></summary>
    Not,

    /// <summary><c>in</c></summary>
    In,

    /// <summary>A sign of comparison.</summary>
    Compare,

    /// <summary>A sign of arithmetic.</summary>
    Calculate,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary><c>,</c></summary>
    Comma,
}

/// <summary>One word, sign, number or text of a condition.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The written text, without the quotes of a text and without space after the minus of a number.</param>
/// <param name="Start">The place of its first character, from 0.</param>
/// <param name="Length">The number of written characters.</param>
internal sealed record Token(ConditionTokenKind Kind, string Text, int Start, int Length)
{
    /// <summary>Whether the token alone is a value.</summary>
    public bool IsValue => Kind switch
    {
        ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth => true,
        ConditionTokenKind.Join or ConditionTokenKind.Not or ConditionTokenKind.In or ConditionTokenKind.Compare or ConditionTokenKind.Calculate
            or ConditionTokenKind.Open or ConditionTokenKind.Close or ConditionTokenKind.Comma => false,
    };

    /// <summary>How many parentheses it opens; -1 where it closes one.</summary>
    public int Nesting => Kind switch
    {
        ConditionTokenKind.Open => 1,
        ConditionTokenKind.Close => -1,
        ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth or ConditionTokenKind.Comma => 0,
        ConditionTokenKind.Join or ConditionTokenKind.Not or ConditionTokenKind.In or ConditionTokenKind.Compare or ConditionTokenKind.Calculate => 0,
    };
}
