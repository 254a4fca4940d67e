using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Csv;

/// <summary>Reads the first row of a file: the separator, and which column stands where.</summary>
internal static class Header
{
    /// <summary>The columns and their places; reports a header with mistakes and returns null.</summary>
    public static Dictionary<string, int>? Read(CsvReader reader, string file, TableLayout layout, Defects defects)
    {
        if (!reader.Read())
        {
            defects.Breaks(DataDiagnostics.FileEmpty, new SourceSpan(file, 1, 1, 1), new Argument("columns", Listed(layout.Required)));
            return null;
        }

        if (reader.Defect is { EndsReading: true } endless)
        {
            defects.Breaks(endless.Code, RowSpan.At(reader, file, endless.Offset, 1), new Argument("limit", $"{CsvReader.RowLimit}"));
            return null;
        }

        reader.Separator = SeparatorOf(reader.Raw, out var other);
        if (other >= 0)
        {
            var found = reader.Separator == ',' ? ";" : ",";
            defects.Breaks(DataDiagnostics.MixedSeparators, RowSpan.At(reader, file, other, 1), new("found", found), new("expected", reader.Separator.ToString()));
            return null;
        }

        using var again = new CsvReader(new StringReader(reader.Raw.ToString())) { Separator = reader.Separator };
        again.Read();
        if (again.Defect is { } defect)
        {
            defects.Breaks(defect.Code, RowSpan.At(reader, file, defect.Offset, 1));
            return null;
        }

        return Columns(again, new Target(file, reader.Line, layout, defects));
    }

    /// <summary>Names as they stand in a message.</summary>
    public static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    // The first separator outside quotes is the file's; a second kind in the same row makes it ambiguous.
    private static char SeparatorOf(ReadOnlySpan<char> header, out int other)
    {
        char? separator = null;
        var quoted = false;
        for (other = 0; other < header.Length; other++)
        {
            quoted ^= header[other] == '"';
            if (!quoted && header[other] is ',' or ';')
            {
                separator ??= header[other];
                if (separator != header[other])
                {
                    return separator.Value;
                }
            }
        }

        other = -1;
        return separator ?? ',';
    }

    private static Dictionary<string, int>? Columns(CsvReader header, Target target)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = Enumerable.Range(0, header.Count).Select(header.Text).ToList();
        var sound = true;
        for (var index = 0; index < names.Count; index++)
        {
            var place = RowSpan.Of(header, target.File, index);
            sound &= Check(names[index], place with { Line = place.Line + target.Line - 1 }, columns, target);
            columns.TryAdd(names[index], index);
        }

        foreach (var missing in target.Layout.Required.Where(column => !columns.ContainsKey(column)))
        {
            sound = false;
            target.Defects.Breaks(
                DataDiagnostics.MissingColumn, new SourceSpan(target.File, target.Line, 1, header.Raw.Length), new("column", missing), new("columns", Listed(target.Layout.Required)));
        }

        return sound ? columns : null;
    }

    private static bool Check(string name, SourceSpan span, Dictionary<string, int> columns, Target target)
    {
        if (columns.ContainsKey(name))
        {
            target.Defects.Breaks(DataDiagnostics.DuplicateColumn, span, new Argument("column", name));
            return false;
        }

        if (target.Layout.All.Contains(name, StringComparer.Ordinal))
        {
            return true;
        }

        var arguments = new[] { new Argument("column", name), new Argument("columns", Listed(target.Layout.All)) };
        target.Defects.Breaks(new Diagnostic(DataDiagnostics.UnknownColumn, span, arguments) { Suggestion = NearestName.Of(name, target.Layout.All.Where(known => !columns.ContainsKey(known))) });
        return false;
    }

    private sealed record Target(string File, int Line, TableLayout Layout, Defects Defects);
}
