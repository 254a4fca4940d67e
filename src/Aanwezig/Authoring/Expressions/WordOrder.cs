using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Checks that values alternate with the words between them, so that the parser meets only well-formed text.</summary>
internal sealed class WordOrder(ConditionSource source, IReadOnlyList<Token> tokens)
{
    // For each open parenthesis, and for the whole: its token, and whether a comparison came since the last `and` or `or`.
    private readonly Stack<(Token? Open, bool Compared)> _levels = new([(null, false)]);
    private int _at;

    /// <summary>Reports the first token that is out of order.</summary>
    public void Check()
    {
        var expectsValue = true;
        while (_at < tokens.Count && !source.HasMistakes)
        {
            var token = tokens[_at];
            expectsValue = expectsValue ? BeforeValue(token) : AfterValue(token);
            _at++;
        }

        if (source.HasMistakes)
        {
            return;
        }

        if (expectsValue)
        {
            source.Refuse(ExpressionDiagnostics.MissingValue, tokens[^1].Start + tokens[^1].Length, 1, TextRange.End);
        }
        else if (_levels.Peek().Open is { } open)
        {
            source.Refuse(ExpressionDiagnostics.UnclosedParenthesis, open);
        }
    }

    // Both methods return whether a value is expected next.
    private bool BeforeValue(Token token)
    {
        if (token.IsValue)
        {
            return false;
        }

        switch (token.Kind)
        {
            case ConditionTokenKind.Not:
                Denial();
                return true;
            case ConditionTokenKind.Open:
                _levels.Push((token, false));
                return true;
            case ConditionTokenKind.Join or ConditionTokenKind.In or ConditionTokenKind.Compare or ConditionTokenKind.Calculate
                or ConditionTokenKind.Close or ConditionTokenKind.Comma:
                source.Refuse(ExpressionDiagnostics.MissingValue, token, TextRange.Of(token));
                return false;
            default:
                throw Unlisted.Member(token.Kind);
        }
    }

    private bool AfterValue(Token token)
    {
        switch (token.Kind)
        {
            case ConditionTokenKind.Join:
                _levels.Push(_levels.Pop() with { Compared = false });
                return true;
            case ConditionTokenKind.Compare:
                Compared(token);
                return true;
            case ConditionTokenKind.Calculate:
                return true;
            case ConditionTokenKind.In:
                Compared(token);
                _at = new ListOrder(source, tokens).Check(_at);
                return false;
            case ConditionTokenKind.Close:
                Close(token);
                return false;
            case ConditionTokenKind.Not when _at + 1 < tokens.Count && tokens[_at + 1].Kind == ConditionTokenKind.In:
                source.Refuse(ExpressionDiagnostics.NotBeforeIn, token, TextRange.Value(tokens[_at - 1]));
                return false;
            case ConditionTokenKind.Name or ConditionTokenKind.Number or ConditionTokenKind.Text or ConditionTokenKind.Truth
                or ConditionTokenKind.Not or ConditionTokenKind.Open or ConditionTokenKind.Comma:
                source.Refuse(ExpressionDiagnostics.MissingOperator, token, TextRange.Of(token));
                return false;
            default:
                throw Unlisted.Member(token.Kind);
        }
    }

    private void Close(Token token)
    {
        if (_levels.Count == 1)
        {
            source.Refuse(ExpressionDiagnostics.UnopenedParenthesis, token);
        }
        else
        {
            _levels.Pop();
        }
    }

    private void Compared(Token token)
    {
        var level = _levels.Pop();
        if (level.Compared)
        {
            source.Refuse(ExpressionDiagnostics.Chained, token);
        }

        _levels.Push(level with { Compared = true });
    }

    // In `not x in (…)` and `not x > 1` the parser would deny `x` alone.
    private void Denial()
    {
        var depth = 0;
        for (var i = _at + 1; i < tokens.Count && depth >= 0; i++)
        {
            depth += tokens[i].Nesting;
            if (depth == 0 && tokens[i].Kind == ConditionTokenKind.Join)
            {
                return;
            }

            if (depth == 0 && tokens[i].Kind is ConditionTokenKind.In or ConditionTokenKind.Compare)
            {
                var code = tokens[i].Kind == ConditionTokenKind.In ? ExpressionDiagnostics.NotBeforeIn : ExpressionDiagnostics.NotBeforeComparison;
                source.Refuse(code, tokens[_at], TextRange.Value(tokens[_at + 1]));
                return;
            }
        }
    }
}
