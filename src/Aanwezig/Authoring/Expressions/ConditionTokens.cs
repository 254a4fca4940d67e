using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Splits the text of a condition into words, signs, numbers and texts, and refuses characters outside the language.</summary>
internal sealed class ConditionTokens
{
    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private readonly ConditionSource _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _at;

    private ConditionTokens(ConditionSource source) => (_source, _text) = (source, source.Text);

    /// <summary>Returns the tokens; the source has mistakes where something was refused.</summary>
    public static IReadOnlyList<Token> Of(ConditionSource source)
    {
        var reading = new ConditionTokens(source);
        while (reading._at < source.Text.Length && !source.IsHopeless)
        {
            reading.Next();
        }

        return reading._tokens;
    }

    private void Next()
    {
        var sign = _text[_at];
        if (sign is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
        else if (char.IsLetter(sign) || sign == '_')
        {
            Word();
        }
        else if (char.IsAsciiDigit(sign))
        {
            Number(_at);
        }
        else if (sign == '"')
        {
            QuotedText();
        }
        else
        {
            Sign();
        }
    }

    private void Word()
    {
        var end = EndOf(_at, static c => char.IsLetterOrDigit(c) || c == '_');
        var word = _text[_at..end];
        Take(word switch
        {
            "and" or "or" => ConditionTokenKind.Join,
            "not" => ConditionTokenKind.Not,
            "in" => ConditionTokenKind.In,
            "true" or "false" => ConditionTokenKind.Truth,
            _ => ConditionTokenKind.Name,
        }, word, word.Length);
    }

    private void Number(int digits)
    {
        var start = _at;
        var end = EndOf(digits, static c => char.IsLetterOrDigit(c) || c is '_' or '.');
        var written = _text[digits..end];
        if (end + 1 < _text.Length && _text[end] == ',' && char.IsAsciiDigit(_text[end + 1]) && !IsInList())
        {
            var last = EndOf(end + 1, char.IsAsciiDigit);
            var found = _text[digits..last];
            _source.Refuse(ExpressionDiagnostics.DecimalComma, digits, found.Length, new("found", found), new("use", found.Replace(',', '.')));
            end = last;
        }
        else if (!NumberNotation.IsPlain(written))
        {
            _source.Refuse(ExpressionDiagnostics.NumberNotation, digits, written.Length, new Argument("found", written));
        }
        else if (NumberNotation.HasTooManyDigits(written))
        {
            _source.Refuse(ExpressionDiagnostics.NumberTooLong, digits, written.Length, new("found", written), new("limit", NumberNotation.MostDigitsText));
        }

        _tokens.Add(new Token(ConditionTokenKind.Number, digits == start ? written : "-" + written, start, end - start));
        _at = end;
    }

    // A comma between two digits is a decimal comma, except in the list of an `in`.
    private bool IsInList()
    {
        var open = _tokens.FindLastIndex(token => token.Kind is ConditionTokenKind.Open or ConditionTokenKind.Close);
        return open > 0 && _tokens[open].Kind == ConditionTokenKind.Open && _tokens[open - 1].Kind == ConditionTokenKind.In;
    }

    private void QuotedText()
    {
        var end = _text.IndexOf('"', _at + 1);
        if (end < 0)
        {
            _source.Refuse(ExpressionDiagnostics.UnclosedText, _at, _text.Length - _at);
            _at = _text.Length;
            return;
        }

        var text = _text[(_at + 1)..end];
        if (text.Any(c => c == '\\' || char.IsControl(c) || c is '\u2028' or '\u2029'))
        {
            _source.Refuse(ExpressionDiagnostics.SignInText, _at, text.Length + 2);
        }

        Take(ConditionTokenKind.Text, text, text.Length + 2);
    }

    private void Sign()
    {
        var rest = _text.AsSpan(_at);
        if (ForeignSigns.At(rest) is { } foreign)
        {
            Refuse(foreign);
            PassWhatBelongsTo(foreign.Sign);
            return;
        }

        foreach (var comparison in Comparisons)
        {
            if (rest.StartsWith(comparison, StringComparison.Ordinal))
            {
                Take(ConditionTokenKind.Compare, comparison, comparison.Length);
                return;
            }
        }

        if (ForeignSigns.BeginningAt(rest) is { } beginning)
        {
            Refuse(beginning);
            return;
        }

        Single(_text[_at]);
    }

    private void Single(char sign)
    {
        switch (sign)
        {
            case '(':
                Take(ConditionTokenKind.Open, "(", 1);
                break;
            case ')':
                Take(ConditionTokenKind.Close, ")", 1);
                break;
            case ',':
                Take(ConditionTokenKind.Comma, ",", 1);
                break;
            case '-' when !EndsInValue():
                Minus();
                break;
            case '+' or '-' or '*':
                Take(ConditionTokenKind.Calculate, sign.ToString(), 1);
                break;
            default:
                Unknown();
                break;
        }
    }

    private void Minus()
    {
        var digits = EndOf(_at + 1, static c => c == ' ');
        if (digits < _text.Length && char.IsAsciiDigit(_text[digits]))
        {
            Number(digits);
            return;
        }

        _source.Refuse(ExpressionDiagnostics.MinusOnName, _at, 1);
        _at++;
    }

    private void Unknown()
    {
        var length = char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length ? 2 : 1;
        var found = char.IsControl(_text[_at]) || char.IsSurrogate(_text[_at]) && length == 1 ? "�"
            : char.IsWhiteSpace(_text[_at]) || char.GetUnicodeCategory(_text[_at]) == UnicodeCategory.Format ? $"U+{(int)_text[_at]:X4}"
            : _text.Substring(_at, length);
        _source.Refuse(ExpressionDiagnostics.UnknownSign, _at, length, new Argument("found", found));
        _at += length;
    }

    private void Refuse((string Sign, DiagnosticCode Code) foreign)
    {
        _source.Refuse(foreign.Code, _at, foreign.Sign.Length, new Argument("found", foreign.Sign));
        _at += foreign.Sign.Length;
    }

    // A text in other quotes is taken as one text, and a closing bracket belongs to the mistake of its opening bracket.
    private void PassWhatBelongsTo(string sign)
    {
        if (ForeignSigns.ClosingQuotesOf(sign) is { } closing && _text.AsSpan(_at).IndexOfAny(closing) is >= 0 and var length)
        {
            Take(ConditionTokenKind.Text, _text.Substring(_at, length), length + 1);
        }
        else if (ForeignSigns.ClosingBracketOf(sign) is { } bracket && _text.IndexOf(bracket, _at) is >= 0 and var close)
        {
            _at = close + 1;
        }
    }

    private bool EndsInValue() => _tokens.Count > 0 && (_tokens[^1].IsValue || _tokens[^1].Kind == ConditionTokenKind.Close);

    private void Take(ConditionTokenKind kind, string text, int length)
    {
        _tokens.Add(new Token(kind, text, _at, length));
        _at += length;
    }

    private int EndOf(int start, Func<char, bool> belongs)
    {
        while (start < _text.Length && belongs(_text[start]))
        {
            start++;
        }

        return start;
    }
}
