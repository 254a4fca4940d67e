using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Csv;

/// <summary>The line and column of a part of a row; worked out only for a message, since most rows have none.</summary>
internal static class RowSpan
{
    /// <summary>The place of a part of the row, of which only the part on its first line is marked.</summary>
    public static SourceSpan At(CsvReader reader, string file, int offset, int length)
    {
        var before = reader.Raw[..offset];
        var part = reader.Raw.Slice(offset, Math.Min(length, reader.Raw.Length - offset));
        var end = part.IndexOf('\n');
        return new SourceSpan(file, reader.Line + before.Count('\n'), offset - before.LastIndexOf('\n'), Math.Max(1, end < 0 ? part.Length : end));
    }

    /// <summary>The place of a field.</summary>
    public static SourceSpan Of(CsvReader reader, string file, int column) => At(reader, file, reader.FieldAt(column).Start, reader.FieldAt(column).Length);
}
