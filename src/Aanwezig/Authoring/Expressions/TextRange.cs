using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>How messages call a place in a condition.</summary>
internal static class TextRange
{
    /// <summary>What stands after a missing word, where it is the end.</summary>
    public static Argument End => new("before", "`…`");

    /// <summary>What stands after a missing word.</summary>
    public static Argument Of(Token token) => new("before", $"`{token.Text}`");

    /// <summary>A value that another spelling is shown with.</summary>
    public static Argument Value(Token token) => new("value", token.IsValue ? token.Text : "x");
}
