using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads the attendance of a folder from Parquet, row group by row group, into a log of a set.</summary>
internal static class RowGroups
{
    /// <summary>Reads the file, and tells whether any record replaces another; null where something is unusual, and the ordinary reader must read it.</summary>
    public static bool? Read(Folder folder, AttendanceSetBuilder builder)
    {
        var file = folder.Attendance;
        var told = new Defects();
        if (!folder.Roster.IsReadable || !ParquetText.Is(file.Path) || !file.Exists || ParquetText.Open(file.Path, file.Told, told.Breaks) is not { } text)
        {
            return null;
        }

        using (text)
        {
            using var header = new CsvReader(new StringReader(text.Header));
            if (Header.Read(header, file.Told, AttendanceFile.Layout, told) is not { } columns)
            {
                return null;
            }

            folder.Opened.Add(file.Told, (header.Separator, columns));
            return Read(text, new PlainRows(folder, (header.Separator, columns), builder.NewLog(), RowUse.Keep));
        }
    }

    private static bool? Read(ParquetText text, PlainRows rows)
    {
        while (text.NextGroup() is { } group)
        {
            foreach (var line in group.AsSpan().EnumerateLines())
            {
                if (!line.IsEmpty && !rows.TryRow(line))
                {
                    return null;
                }
            }
        }

        return rows.Ids is { } ids && SeenIds.AnyTwice([ids]) ? null : rows.AnySupersedes;
    }
}
