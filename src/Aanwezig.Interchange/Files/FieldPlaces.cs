using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Finds the columns of mistakes that only showed after all rows were read, by reading the file once more.</summary>
internal static class FieldPlaces
{
    /// <summary>The diagnostics of defects, each at the field that shows it.</summary>
    public static IEnumerable<Diagnostic> Of(Folder folder, IReadOnlyList<CaseDefect> defects) =>
        defects
            .Where(defect => defect.Origin is not null)
            .GroupBy(defect => defect.Origin!.Value.File, StringComparer.Ordinal)
            .SelectMany(file => OfFile(folder, file.Key, file.ToLookup(defect => defect.Origin!.Value.Line)));

    private static IEnumerable<Diagnostic> OfFile(Folder folder, string file, ILookup<int, CaseDefect> byLine)
    {
        var (separator, columns) = folder.Opened[file];
        using var reader = CsvTable.ReaderOf(folder.PathOf(file));
        reader.Separator = separator;
        for (var left = byLine.Count; left > 0 && reader.Read();)
        {
            left -= byLine.Contains(reader.Line) ? 1 : 0;
            foreach (var defect in byLine[reader.Line])
            {
                yield return new Diagnostic(defect.Code, RowSpan.Of(reader, file, columns[defect.Field]), defect.Arguments) { Related = defect.Related };
            }
        }
    }
}
