using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Checks the list after <c>in</c>: constants of one kind, in parentheses, with commas between.</summary>
internal sealed class ListOrder(ConditionSource source, IReadOnlyList<Token> tokens)
{
    /// <summary>Returns the index of the parenthesis that closes the list, or of the token that is wrong.</summary>
    public int Check(int indexOfIn)
    {
        var at = indexOfIn + 1;
        if (KindAt(at) != ConditionTokenKind.Open)
        {
            return Refuse(at, indexOfIn);
        }

        var first = KindAt(at + 1);
        do
        {
            at++;
            var kind = KindAt(at);
            if (kind is not (ConditionTokenKind.Number or ConditionTokenKind.Text))
            {
                return Refuse(at, indexOfIn);
            }

            if (kind != first)
            {
                source.Refuse(ExpressionDiagnostics.MixedList, tokens[at]);
                return at;
            }

            at++;
        }
        while (KindAt(at) == ConditionTokenKind.Comma);

        return KindAt(at) == ConditionTokenKind.Close ? at : Refuse(at, indexOfIn);
    }

    private ConditionTokenKind? KindAt(int index) => index < tokens.Count ? tokens[index].Kind : null;

    private int Refuse(int at, int indexOfIn)
    {
        source.Refuse(ExpressionDiagnostics.ListForm, at < tokens.Count ? tokens[at] : tokens[indexOfIn]);
        return at;
    }
}
