namespace Aanwezig.Interchange.Csv;

/// <summary>Writes a row as RFC 4180 has it, its line ended by a line feed.</summary>
/// <remarks>A field that a spreadsheet would run as a formula is written as <see cref="FormulaEscape"/> says.</remarks>
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
        var isFormula = FormulaEscape.Needs(field);
        if (!isFormula && !NeedsQuotes(field))
        {
            writer.Write(field);
            return;
        }

        writer.Write(isFormula ? "\"'" : "\"");
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static bool NeedsQuotes(string field) =>
        field.Length > 0 && (field.AsSpan().IndexOfAny(",;\"\r\n") >= 0 || field[0] == ' ' || field[^1] == ' ');
}
