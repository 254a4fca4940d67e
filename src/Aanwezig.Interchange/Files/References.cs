using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Finds what a row refers to: a student, a step, a calendar; reports a reference to nothing.</summary>
internal static class References
{
    private const int MostNames = 20;
    private const string Nameless = "-"; // in a row that has failed, and is not kept

    /// <summary>The student that a row names; reports a student who is unknown and returns null.</summary>
    public static StudentDraft? Student(this Folder folder, CsvTable row, int column)
    {
        if (!row.Has(column, required: true))
        {
            return null;
        }

        var draft = folder.Roster.Find(row[column]);
        if (draft is null && folder.Roster.IsReadable)
        {
            row.FailName(DataDiagnostics.UnknownStudent, column, "student", folder.Roster.All.Count <= 1000 ? folder.Roster.Ids : []);
        }

        return draft;
    }

    /// <summary>A name that is required and must be known; reports one that is not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the name.</param>
    /// <param name="place">The place of the name in the message; the known names stand at the same place with an <c>s</c>.</param>
    /// <param name="known">The names of the protocols in use.</param>
    /// <param name="unknown">The code of the mistake.</param>
    /// <param name="reserved">The names that are known in every protocol.</param>
    public static string KnownName(
        this Folder folder, CsvTable row, int column, string place, IReadOnlySet<string> known, DiagnosticCode unknown, params IReadOnlyList<string> reserved)
    {
        var name = folder.Pool.Of(row[column]);
        if (row.Has(column, required: true) && !known.Contains(name) && !reserved.Contains(name, StringComparer.Ordinal))
        {
            row.FailName(unknown, column, place, known.Concat(reserved), $"{place}s");
        }

        return name.Length > 0 ? name : Nameless;
    }

    /// <summary>The name of a known calendar; reports one that is unknown and returns null.</summary>
    public static string? Calendar(this Folder folder, CsvTable row, int column)
    {
        var name = folder.Pool.Of(row[column]);
        if (folder.Settings.Calendars.ContainsKey(name))
        {
            return name;
        }

        row.FailName(DataDiagnostics.UnknownCalendar, column, "calendar", folder.Settings.Calendars.Keys, "calendars");
        return null;
    }

    /// <summary>Reports a date outside the school years of a calendar; a null calendar was reported as unknown before.</summary>
    public static void CheckCovered(this Folder folder, CsvTable row, int column, string? calendar, DateOnly? date)
    {
        if (calendar is not null && date is { } day && !folder.Settings.Covers(calendar, day))
        {
            row.Fail(DataDiagnostics.OutsideSchoolYears, column, new Argument("date", CaseCheck.Iso(day)), new Argument("calendar", calendar));
        }
    }

    /// <summary>Reports a name that is unknown, and suggests the nearest known one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="code">The code of the mistake.</param>
    /// <param name="column">The column of the name.</param>
    /// <param name="place">The place of the name in the message.</param>
    /// <param name="known">The names that are known.</param>
    /// <param name="list">The place of the known names in the message.</param>
    public static void FailName(this CsvTable row, DiagnosticCode code, int column, string place, IEnumerable<string> known, string list = "known")
    {
        var name = row[column].ToString();
        var names = known.Order(StringComparer.Ordinal).ToList();
        var listed = Header.Listed(names.Take(MostNames)) + (names.Count > MostNames ? ", …" : string.Empty);
        row.Fail(new Diagnostic(code, row.PlaceOf(column), new Argument(place, name), new Argument(list, listed)) { Suggestion = NearestName.Of(name, names) });
    }
}
