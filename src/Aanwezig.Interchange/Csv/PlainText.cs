using System.Globalization;

namespace Aanwezig.Interchange.Csv;

/// <summary>The plain notation of whole numbers and truth values in data files; no other notation and no space around it is read.</summary>
internal static class PlainText
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public static bool TryTruth(ReadOnlySpan<char> text, out bool truth)
    {
        truth = text is "true";
        return truth || text is "false";
    }

    /// <summary>Reads a whole number of 32 bits: digits without leading zeros, with a minus where it is below zero.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && IsWhole(text);

    /// <summary>Whether a text has the form of a whole number, however large.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        var digits = text.StartsWith("-") ? text[1..] : text;
        return !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0 && (digits.Length == 1 || digits[0] != '0');
    }
}
