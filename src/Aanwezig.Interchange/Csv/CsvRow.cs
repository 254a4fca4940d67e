namespace Aanwezig.Interchange.Csv;

/// <summary>Writes a row as RFC 4180 has it, its line ended by a line feed.</summary>
/// <remarks>
/// A field that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> could be taken for a formula by a spreadsheet. Fields here are ids, dates and the words of a
/// protocol; such a field is quoted and otherwise left as it is, because a sign put before it would make it another id.
/// </remarks>
internal static class CsvRow
{
    public static void Write(TextWriter writer, params ReadOnlySpan<string?> fields)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            WriteField(writer, fields[index] ?? string.Empty);
        }

        writer.Write('\n');
    }

    private static void WriteField(TextWriter writer, string field)
    {
        if (!NeedsQuotes(field))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static bool NeedsQuotes(string field) =>
        field.Length > 0 && (field.AsSpan().IndexOfAny(",;\"\r\n") >= 0 || field[0] is ' ' or '=' or '+' or '-' or '@' or '\t' || field[^1] == ' ');
}
