using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads the attendance of a folder from Parquet into logs of a set, column by column; row groups side by side.</summary>
internal static class RowGroups
{
    /// <summary>Reads the file and returns whether any record replaces another; null where the ordinary reader must read it.</summary>
    public static bool? Read(Folder folder, AttendanceSetBuilder builder)
    {
        if (!folder.Roster.IsReadable || !ParquetText.Is(folder.Attendance.Path) || !folder.Attendance.Exists || Open(folder) is not { } text)
        {
            return null;
        }

        using (text)
        {
            using var header = new CsvReader(new StringReader(text.Header));
            if (Header.Read(header, folder.Attendance.DisplayName, AttendanceColumns.Layout, new Defects()) is not { } columns)
            {
                return null;
            }

            folder.Opened.Add(folder.Attendance.DisplayName, (header.Separator, columns));
            var workers = Math.Clamp(text.Groups, 1, Environment.ProcessorCount);
            var calendars = new CalendarDays(folder.Settings);
            PlainRows[] all = [.. Enumerable.Range(0, workers).Select(_ => new PlainRows(folder, (header.Separator, columns), builder.NewLog(), RowUse.Keep, calendars))];
            return Read(folder, all, text.Groups) && !SeenIds.AnyTwice([.. all.Select(rows => rows.Ids).OfType<SeenIds>()]) ? all.Any(rows => rows.AnySupersedes) : null;
        }
    }

    // The ordinary reader reports what is wrong with the file.
    private static ParquetText? Open(Folder folder) => ParquetText.Open(folder.Attendance.Path, folder.Attendance.DisplayName, static _ => { });

    private static bool Read(Folder folder, PlainRows[] all, int groups)
    {
        var workers = Array.ConvertAll(all, rows => (Rows: rows, Text: new Lazy<ParquetText>(() => Open(folder)!)));
        try
        {
            return SideBySide.TryAll(workers, groups, (worker, group) => worker.Text.Value.ColumnsOf(group) is { } columns && Read(columns, worker.Rows), folder.Settings.Interrupted);
        }
        finally
        {
            foreach (var (_, text) in workers.Where(worker => worker.Text.IsValueCreated))
            {
                text.Value.Dispose();
            }
        }
    }

    private static bool Read(ReadOnlyMemory<char>[][] columns, PlainRows rows)
    {
        for (var row = 0; row < columns[0].Length; row++)
        {
            if (!rows.Fields.TryJoin(columns, row, out var text) || !rows.TryRow(text))
            {
                return false;
            }
        }

        return true;
    }
}
