namespace Aanwezig.Interchange.Csv;

/// <summary>Keeps a spreadsheet from running a field: an apostrophe before it makes it text, and the reader takes that apostrophe away again.</summary>
/// <remarks>
/// A spreadsheet runs a field that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return. A field that begins with apostrophes and then one of
/// these gets one more, so that every field comes back as it was. Other apostrophes, as in <c>'s-Gravenhage</c>, mean nothing.
/// </remarks>
// decision: 505-formulas
internal static class FormulaEscape
{
    private const char Mark = '\'';
    private const string Starts = "=+-@\t\r";

    /// <summary>Whether a field gets an apostrophe when it is written.</summary>
    public static bool Needs(ReadOnlySpan<char> field) => field.TrimStart(Mark) is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal);

    /// <summary>The value of a field as it stands in a file.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> written) => written is [Mark, ..] && Needs(written) ? written[1..] : written;

    /// <summary>Whether a field in UTF-8 could have an apostrophe that is no part of its value.</summary>
    public static bool IsPossible(ReadOnlySpan<byte> written) => written is [(byte)Mark, ..];
}
