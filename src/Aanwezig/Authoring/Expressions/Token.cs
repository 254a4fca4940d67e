namespace Aanwezig.Authoring.Expressions;

/// <summary>What a piece of a condition is.</summary>
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

    /// <summary>A sign that compares.</summary>
    Compare,

    /// <summary>A sign that calculates.</summary>
    Calculate,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary><c>,</c></summary>
    Comma,
}

/// <summary>One word, sign, number or text of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; a text without its quotes, a number without space after its minus.</param>
/// <param name="Start">Where it starts, in characters from 0.</param>
/// <param name="Length">How many characters it takes as written.</param>
internal sealed record Token(ConditionTokenKind Kind, string Text, int Start, int Length)
{
    /// <summary>Whether it is a value by itself.</summary>
    public bool IsValue => Kind is ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth;

    /// <summary>How many parentheses it opens; -1 where it closes one.</summary>
    public int Nesting => Kind switch
    {
        ConditionTokenKind.Open => 1,
        ConditionTokenKind.Close => -1,
        ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth or ConditionTokenKind.Comma => 0,
        ConditionTokenKind.Join or ConditionTokenKind.Not or ConditionTokenKind.In or ConditionTokenKind.Compare or ConditionTokenKind.Calculate => 0,
    };
}
