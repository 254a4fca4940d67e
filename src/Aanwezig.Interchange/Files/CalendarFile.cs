using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads <c>calendar.csv</c>: days that the school opens or closes.</summary>
internal static class CalendarFile
{
    private static readonly TableLayout Layout = new("calendar.csv", false, ["calendar", "date", "open"], []);

    /// <summary>The days by calendar and date.</summary>
    public static Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> Read(Folder folder)
    {
        var days = new Dictionary<(string Calendar, DateOnly Date), (bool Open, int Line)>();
        using var table = folder.Open(Layout);
        while (table?.Next() == true)
        {
            Row(folder, table, days);
        }

        // A day of the calendar concerns every student, so no row of it can be left out.
        if (folder.Defects.Rows.Any(row => row.File == table?.File))
        {
            folder.Defects.Break();
        }

        return days
            .GroupBy(day => day.Key.Calendar, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<(DateOnly, bool)>)[.. group.Select(day => (day.Key.Date, day.Value.Open)).Order()], StringComparer.Ordinal);
    }

    private static void Row(Folder folder, CsvTable row, Dictionary<(string Calendar, DateOnly Date), (bool Open, int Line)> days)
    {
        var (column, dateColumn) = (row.Column("calendar"), row.Column("date"));
        var calendar = row.Has(column, required: true) ? folder.Calendar(row, column) : null;
        var date = row.Date(dateColumn, required: true);
        var open = row.Truth(row.Column("open"));
        folder.CheckCovered(row, dateColumn, calendar, date);
        if (!row.IsGood || calendar is null || date is not { } day || open is not { } opens || days.TryAdd((calendar, day), (opens, row.Line)))
        {
            return;
        }

        if (days[(calendar, day)] is var first && first.Open != opens)
        {
            var arguments = new[] { new Argument("date", CaseCheck.Iso(day)), new Argument("calendar", calendar) };
            row.Fail(new Diagnostic(DataDiagnostics.CalendarDayTwice, row.PlaceOf(dateColumn), arguments) { Related = new SourceSpan(row.File, first.Line, 0, 0) });
        }
    }
}
