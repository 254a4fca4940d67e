using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Makes arguments of messages from places in a condition.</summary>
internal static class TextRange
{
    /// <summary>The argument for a word that is missing at the end.</summary>
    public static Argument End => new("before", "`…`");

    /// <summary>Returns the argument for a word that is missing before a token.</summary>
    public static Argument Of(Token token) => new("before", $"`{token.Text}`");

    /// <summary>Returns the argument for the value in a corrected spelling; <c>x</c> where the token is not a value.</summary>
    public static Argument Value(Token token) => new("value", token.IsValue ? token.Text : "x");
}
