using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>The signs of other languages with their diagnostics, longer signs first.</summary>
internal static class ForeignSigns
{
    private static readonly (string Sign, DiagnosticCode Code)[] Signs =
    [
        ("===", ExpressionDiagnostics.SingleEquals),
        ("!==", ExpressionDiagnostics.AngleNotEqual),
        ("=>", ExpressionDiagnostics.Lambda),
        ("=<", ExpressionDiagnostics.Lambda),
        ("->", ExpressionDiagnostics.Lambda),
        ("&&", ExpressionDiagnostics.Ampersand),
        ("||", ExpressionDiagnostics.Bar),
        ("<>", ExpressionDiagnostics.AngleNotEqual),
        ("??", ExpressionDiagnostics.QuestionMark),
        ("&", ExpressionDiagnostics.Ampersand),
        ("|", ExpressionDiagnostics.Bar),
        ("/", ExpressionDiagnostics.Division),
        ("÷", ExpressionDiagnostics.Division),
        ("≥", ExpressionDiagnostics.OtherSign),
        ("≤", ExpressionDiagnostics.OtherSign),
        ("≠", ExpressionDiagnostics.OtherSign),
        ("%", ExpressionDiagnostics.Percent),
        ("?", ExpressionDiagnostics.QuestionMark),
        (".", ExpressionDiagnostics.Member),
        ("[", ExpressionDiagnostics.Brackets),
        ("]", ExpressionDiagnostics.Brackets),
        ("{", ExpressionDiagnostics.Brackets),
        ("}", ExpressionDiagnostics.Brackets),
        ("$", ExpressionDiagnostics.Sigil),
        ("@", ExpressionDiagnostics.Sigil),
        ("#", ExpressionDiagnostics.Sigil),
        ("'", ExpressionDiagnostics.OtherQuote),
        ("`", ExpressionDiagnostics.OtherQuote),
        ("‘", ExpressionDiagnostics.OtherQuote),
        ("’", ExpressionDiagnostics.OtherQuote),
        ("“", ExpressionDiagnostics.OtherQuote),
        ("”", ExpressionDiagnostics.OtherQuote),
        ("„", ExpressionDiagnostics.OtherQuote),
    ];

    // These are tried only after `==` and `!=`.
    private static readonly (string Sign, DiagnosticCode Code)[] Beginnings =
    [
        ("=", ExpressionDiagnostics.SingleEquals),
        ("!", ExpressionDiagnostics.Exclamation),
    ];

    /// <summary>Returns the foreign sign at a place, or null where there is none.</summary>
    public static (string Sign, DiagnosticCode Code)? At(ReadOnlySpan<char> rest) => Find(Signs, rest);

    /// <summary>Returns the foreign sign at a place that is also the beginning of an own sign, or null where there is none.</summary>
    public static (string Sign, DiagnosticCode Code)? BeginningAt(ReadOnlySpan<char> rest) => Find(Beginnings, rest);

    /// <summary>Returns the quotes that may close a text after a foreign quote, or null for a sign that is not a quote.</summary>
    public static string? ClosingQuotesOf(string sign) => sign switch
    {
        "'" or "`" => sign,
        "‘" or "’" => "’'",
        "“" or "”" or "„" => "”“\"",
        _ => null,
    };

    /// <summary>Returns the bracket that closes a foreign bracket, or null for a sign that opens none.</summary>
    public static char? ClosingBracketOf(string sign) => sign switch { "[" => ']', "{" => '}', _ => null };

    private static (string Sign, DiagnosticCode Code)? Find((string Sign, DiagnosticCode Code)[] signs, ReadOnlySpan<char> rest)
    {
        foreach (var entry in signs)
        {
            if (rest.StartsWith(entry.Sign, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
