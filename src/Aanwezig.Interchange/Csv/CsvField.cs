namespace Aanwezig.Interchange.Csv;

/// <summary>The place of a field in the text of its row, quotes included.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="HasQuotes">Whether a quote stands within it, written twice.</param>
internal readonly record struct CsvField(int Start, int Length, bool IsQuoted, bool HasQuotes);
