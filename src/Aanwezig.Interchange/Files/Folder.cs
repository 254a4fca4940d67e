using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Files;

/// <summary>A folder that is being read: its settings, and the students, records and mistakes found so far.</summary>
internal sealed record Folder(string Directory, DataSettings Settings)
{
    public Defects Defects { get; } = new();

    public Roster Roster { get; } = new();

    public TextPool Pool { get; } = new();

    /// <summary>Each record id of the folder: whose it is (null: nobody's that is known), and on which line.</summary>
    public Dictionary<string, (StudentDraft? Draft, int Line)> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>The files that were opened, as diagnostics name them, and where each column stands.</summary>
    public Dictionary<string, (char Separator, IReadOnlyDictionary<string, int> Columns)> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>The file of the registrations.</summary>
    public TableFile Attendance => FileOf(AttendanceColumns.Layout.File);

    /// <summary>Opens a file; reports why and returns null where it cannot be read as a whole.</summary>
    public CsvTable? Open(TableLayout layout)
    {
        var table = CsvTable.Open(FileOf(layout.File), layout, Defects);
        if (table is not null)
        {
            Opened.Add(table.File, (table.Separator, table.Columns));
        }

        return table;
    }

    /// <summary>Reads the rows of a file, where it is there.</summary>
    public void ReadRows(TableLayout layout, Action<CsvTable> row)
    {
        using var table = Open(layout);
        while (table?.Next() == true)
        {
            Settings.Interrupted.ThrowIfCancellationRequested();
            row(table);
        }
    }

    /// <summary>Whether the record on a line of the attendance has a mistake.</summary>
    public bool IsLeftOut(int line) => Defects.IsBad(new SourceSpan(Attendance.DisplayName, line, 0, 0));

    /// <summary>The path of a file by its name in diagnostics.</summary>
    public string PathOf(string displayName) => Settings.Attendance is { } given && given.Name == displayName ? given.Path : displayName;

    private TableFile FileOf(string csv) =>
        csv == AttendanceColumns.Layout.File && Settings.Attendance is { } given ? new TableFile(given.Path, given.Name) : TableFile.Of(Directory, csv);
}
