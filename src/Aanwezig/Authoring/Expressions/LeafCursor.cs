using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Walks the values of the text in step with the leaves of the parsed tree, which has the same order but no places.</summary>
internal sealed class LeafCursor(ConditionSource source, IReadOnlyList<Token> tokens)
{
    private int _at = -1;

    /// <summary>Takes the value that the next leaf was read from.</summary>
    public Token Next()
    {
        do
        {
            _at++;
        }
        while (!tokens[_at].IsValue);

        return tokens[_at];
    }

    /// <summary>The value that the next leaf will be read from.</summary>
    public Token Coming => tokens.Skip(_at + 1).First(token => token.IsValue);

    /// <summary>The sign or word behind the last value taken and the parentheses that close after it.</summary>
    public Token Following => tokens.Skip(_at + 1).First(token => token.Kind != ConditionTokenKind.Close);

    /// <summary>The names from a token through the last value taken.</summary>
    public IEnumerable<Token> NamesFrom(Token first) =>
        tokens.Take(_at + 1).Where(token => token.Kind == ConditionTokenKind.Name && token.Start >= first.Start);

    /// <summary>Tells a mistake; gives nothing, so that a caller can return it.</summary>
    public void Refuse(DiagnosticCode code, Token at, params IReadOnlyList<Argument> arguments)
    {
        // One mistake of meaning is told at a time: what follows it is often only its echo.
        if (!source.HasMistakes)
        {
            source.Refuse(code, at, arguments);
        }
    }
}
