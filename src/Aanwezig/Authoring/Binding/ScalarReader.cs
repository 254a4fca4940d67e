using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads single values in plain notation, in the same way in every culture, without guesses.</summary>
internal static class ScalarReader
{
    /// <summary>Returns whether a value is empty or blank, also in quotes.</summary>
    public static bool SaysNothing(SyntaxNode node) => node is ScalarNode scalar && string.IsNullOrWhiteSpace(scalar.Text);

    public static ScalarNode? Scalar(SyntaxNode node, string key, DiagnosticBag bag) => node switch
    {
        ScalarNode scalar => scalar,
        SequenceNode => NotText(node, key, "`[ ]`", bag),
        MappingNode => NotText(node, key, "`{ }`", bag),
        _ => throw Unlisted.Type(node),
    };

    private static ScalarNode? NotText(SyntaxNode node, string key, string found, DiagnosticBag bag)
    {
        bag.Add(ShapeDiagnostics.NotText, node.Span, new Argument("key", key), new Argument("found", found));
        return null;
    }

    public static string? Identifier(ScalarNode node, DiagnosticBag bag)
    {
        if (NameShape.IsIdentifier(node.Text))
        {
            return node.Text;
        }

        bag.Add(new Diagnostic(ShapeDiagnostics.NotIdentifier, node.Span, new Argument("text", node.Text)) { Suggestion = NameShape.IdentifierOf(node.Text) });
        return null;
    }

    public static string? DocumentName(ScalarNode node, DiagnosticBag bag)
    {
        if (NameShape.IsDocumentName(node.Text))
        {
            return node.Text;
        }

        bag.Add(new Diagnostic(ShapeDiagnostics.NotDocumentName, node.Span, new Argument("text", node.Text)) { Suggestion = NameShape.DocumentNameOf(node.Text) });
        return null;
    }

    public static int? WholeNumber(ScalarNode node, string key, int low, int high, DiagnosticBag bag)
    {
        if (node.IsQuoted || node.Text.Length is 0 or > 10 || !node.Text.All(char.IsAsciiDigit))
        {
            bag.Add(ShapeDiagnostics.NotWholeNumber, node.Span, TextAndKey(node, key));
            return null;
        }

        var number = long.Parse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        return InBounds(number, node, key, low, high, bag) ? (int)number : null;
    }

    public static bool InBounds(long number, ScalarNode node, string key, int low, int high, DiagnosticBag bag)
    {
        if (number >= low && number <= high)
        {
            return true;
        }

        bag.Add(
            ShapeDiagnostics.OutOfBounds,
            node.Span,
            [.. TextAndKey(node, key), new Argument("low", low.ToString(CultureInfo.InvariantCulture)), new Argument("high", high.ToString(CultureInfo.InvariantCulture))]);
        return false;
    }

    public static ExactNumber? Number(ScalarNode node, string key, DiagnosticBag bag)
    {
        if (!node.IsQuoted && ExactNumber.TryParse(node.Text, out var number))
        {
            return number;
        }

        bag.Add(ShapeDiagnostics.NotNumber, node.Span, TextAndKey(node, key));
        return null;
    }

    public static DateOnly? Date(ScalarNode node, string key, DiagnosticBag bag)
    {
        if (TryDate(node.Text, out var date))
        {
            return date;
        }

        bag.Add(ShapeDiagnostics.NotDate, node.Span, TextAndKey(node, key));
        return null;
    }

    public static DateRange? Range(ScalarNode node, string key, DiagnosticBag bag)
    {
        var parts = node.Text.Split("..");
        if (parts.Length <= 2 && TryDate(parts[0], out var from) && TryDate(parts[^1], out var until))
        {
            return new DateRange(from, until);
        }

        bag.Add(ShapeDiagnostics.NotRange, node.Span, TextAndKey(node, key));
        return null;
    }

    public static TimeOnly? Time(ScalarNode node, string key, DiagnosticBag bag)
    {
        if (TimeOnly.TryParseExact(node.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        bag.Add(ShapeDiagnostics.NotTime, node.Span, TextAndKey(node, key));
        return null;
    }

    public static bool Truth(ScalarNode node, string key, DiagnosticBag bag)
    {
        if (node.IsQuoted || node.Text is not ("true" or "false"))
        {
            bag.Add(ShapeDiagnostics.NotTruthValue, node.Span, TextAndKey(node, key));
        }

        return node.Text == "true";
    }

    public static T? Word<T>(ScalarNode node, string key, DiagnosticBag bag)
        where T : struct, Enum
    {
        if (Names.TryParse<T>(node.Text, out var value))
        {
            return value;
        }

        UnknownWord(node, key, Names.All<T>(), bag);
        return null;
    }

    /// <summary>Reads one word of a list; a word of a later version gets a diagnostic of its own.</summary>
    public static string? Word(ScalarNode node, string key, IReadOnlyList<string> known, IReadOnlyList<string> later, DiagnosticBag bag)
    {
        if (known.Contains(node.Text))
        {
            return node.Text;
        }

        if (later.Contains(node.Text))
        {
            bag.Add(ShapeDiagnostics.Later, node.Span, new Argument("word", node.Text));
        }
        else
        {
            UnknownWord(node, key, known, bag);
        }

        return null;
    }

    public static void UnknownWord(ScalarNode node, string key, IReadOnlyList<string> known, DiagnosticBag bag) =>
        bag.Add(new Diagnostic(
            ShapeDiagnostics.UnknownWord,
            node.Span,
            new Argument("word", node.Text),
            new Argument("key", key),
            new Argument("known", string.Join(' ', known)))
        { Suggestion = NearestName.Of(node.Text, known) });

    // Dates stay far from both ends of the type, so that counting days never leaves it.
    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year is >= 1900 and < 2200;

    private static Argument[] TextAndKey(ScalarNode node, string key) => [new("text", node.Text), new("key", key)];
}
