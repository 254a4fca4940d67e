using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Checks that each name in a condition is known, and suggests the nearest known name where not.</summary>
internal sealed class ConditionNames(ConditionSource source, IReadOnlyList<Token> tokens, IReadOnlyDictionary<string, Symbol> symbols)
{
    private static readonly string[] Words = ["and", "or", "not", "in", "true", "false"];

    public void Check()
    {
        for (var i = 0; i < tokens.Count && !source.IsHopeless; i++)
        {
            if (tokens[i].Kind == ConditionTokenKind.Name && !IsPartOfMember(tokens[i]))
            {
                i += Check(i);
            }
        }
    }

    // Returns the number of tokens after this one that the same diagnostic covers.
    private int Check(int index)
    {
        var token = tokens[index];
        var name = token.Text;
        if (index + 1 < tokens.Count && tokens[index + 1].Kind == ConditionTokenKind.Open)
        {
            source.Refuse(ExpressionDiagnostics.Call, token, new Argument("found", name));
        }
        else if (symbols.ContainsKey(name))
        {
            if (ReservedWords.Contains(name))
            {
                source.Refuse(ExpressionDiagnostics.ReservedName, token, new Argument("found", name));
            }
        }
        else if (Words.FirstOrDefault(word => word.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            source.Refuse(ExpressionDiagnostics.WrongCase, token, new("found", name), new("use", word));
        }
        else if (ForeignWords.At(tokens, index) is (var found, var use))
        {
            source.Refuse(ExpressionDiagnostics.OtherWord, token, new("found", found), new("use", use));
            return found.Length > name.Length ? 1 : 0;
        }
        else if (ForeignWords.IsUnit(tokens, index))
        {
            source.Refuse(ExpressionDiagnostics.UnitAfterNumber, token, new("found", name), new("use", tokens[index - 1].Text));
        }
        else
        {
            return Unknown(index);
        }

        return 0;
    }

    private int Unknown(int index)
    {
        var end = index;
        while (end + 2 < tokens.Count && tokens[end + 1].Text == "-" && tokens[end + 2].Kind == ConditionTokenKind.Name)
        {
            end += 2;
        }

        var hyphened = source.Text[tokens[index].Start..(tokens[end].Start + tokens[end].Length)];
        var joined = hyphened.Replace('-', '_');
        if (end > index && symbols.ContainsKey(joined))
        {
            source.RefuseName(ExpressionDiagnostics.UnknownName, tokens[index].Start, hyphened, joined);
            return end - index;
        }

        source.RefuseName(ExpressionDiagnostics.UnknownName, tokens[index].Start, tokens[index].Text, NearestName.Of(tokens[index].Text, symbols.Keys));
        return 0;
    }

    // In `student.level` the dot is reported already, so the words around it are not reported as unknown names.
    private bool IsPartOfMember(Token token)
    {
        var after = token.Start + token.Length;
        return (token.Start > 0 && source.Text[token.Start - 1] == '.') || (after < source.Text.Length && source.Text[after] == '.');
    }
}
