using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Signs of other languages, each with what to say about it; the longer first.</summary>
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

    // Looked for only after `==` and `!=` were not found.
    private static readonly (string Sign, DiagnosticCode Code)[] Beginnings =
    [
        ("=", ExpressionDiagnostics.SingleEquals),
        ("!", ExpressionDiagnostics.Exclamation),
    ];

    /// <summary>The foreign sign at a place, or null where none is.</summary>
    public static (string Sign, DiagnosticCode Code)? At(ReadOnlySpan<char> rest) => Find(Signs, rest);

    /// <summary>The foreign sign that an own sign could have begun with, or null where none is.</summary>
    public static (string Sign, DiagnosticCode Code)? BeginningAt(ReadOnlySpan<char> rest) => Find(Beginnings, rest);

    /// <summary>The quotes that may close a text that a foreign quote opens; null where the sign is none.</summary>
    public static string? ClosingQuotesOf(string sign) => sign switch
    {
        "'" or "`" => sign,
        "‘" or "’" => "’'",
        "“" or "”" or "„" => "”“\"",
        _ => null,
    };

    /// <summary>The bracket that closes what a foreign bracket opens; null where the sign opens none.</summary>
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
