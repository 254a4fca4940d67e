using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Walks through the values of the text in step with the leaves of the parsed tree, which have the same order but no places.</summary>
internal sealed class LeafCursor(ConditionSource source, IReadOnlyList<Token> tokens)
{
    private int _at = -1;

    /// <summary>Returns the value of the next leaf, and moves past it.</summary>
    public Token Next()
    {
        do
        {
            _at++;
        }
        while (!tokens[_at].IsValue);

        return tokens[_at];
    }

    /// <summary>The value of the next leaf.</summary>
    public Token Coming => tokens.Skip(_at + 1).First(token => token.IsValue);

    /// <summary>The sign or word after the last value and the parentheses that close behind it.</summary>
    public Token Following => tokens.Skip(_at + 1).First(token => token.Kind != ConditionTokenKind.Close);

    /// <summary>Returns the names from a token through the last value.</summary>
    public IEnumerable<Token> NamesFrom(Token first) =>
        tokens.Take(_at + 1).Where(token => token.Kind == ConditionTokenKind.Name && token.Start >= first.Start);

    /// <summary>Reports a mistake of meaning.</summary>
    public void Refuse(DiagnosticCode code, Token at, params IReadOnlyList<Argument> arguments)
    {
        // Only the first one is reported, since the next is often its consequence.
        if (!source.HasMistakes)
        {
            source.Refuse(code, at, arguments);
        }
    }
}
