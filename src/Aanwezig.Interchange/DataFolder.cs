using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange;

/// <summary>Reads a folder of CSV files: students, attendance, and where they are there dossier, consents, exemptions, timetable, facts and days of the calendar.</summary>
/// <remarks>
/// Columns stand in any order, parted by <c>,</c> or <c>;</c>; text is UTF-8, with or without a byte order mark. Values are read to the letter: a space more
/// is another value. Every mistake of every file is told, with its line and column; one mistake is enough to hand out no cases, unless it was asked to keep going.
/// A row that contradicts another is left out together with it, for nothing tells which of the two is right.
/// Moments with an offset become local to the student's calendar; this is the only place where time zones exist.
/// </remarks>
public static class DataFolder
{
    /// <summary>Reads the files of a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">What the protocols and calendars in use know.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The default calendar is none of the calendars.</exception>
    /// <exception cref="IOException">A file is there but cannot be opened.</exception>
    public static DataReading Read(string directory, DataSettings settings)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.DefaultCalendar is { } calendar && !settings.Calendars.ContainsKey(calendar))
        {
            throw new ArgumentException($"The default calendar `{calendar}` is none of the calendars.", nameof(settings));
        }

        var folder = new Folder(directory, settings);
        new StudentsFile(folder).Read();
        FactsFile.Read(folder);
        AttendanceFile.Read(folder);
        DossierFile.Read(folder);
        ConsentsFile.Read(folder);
        ExemptionsFile.Read(folder);
        TimetableFile.Read(folder);
        var changes = CalendarFile.Read(folder);
        WholeCheck.Of(folder);
        return Result(folder, changes);
    }

    private static DataReading Result(Folder folder, Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> changes)
    {
        var diagnostics = folder.Defects.Bag.Sorted();
        var usable = !folder.Defects.IsBroken && (folder.Settings.KeepGoing || !folder.Defects.Bag.HasErrors);
        return new DataReading(Excerpts.Of(diagnostics))
        {
            Diagnostics = diagnostics,
            IsUsable = usable,
            Cases = usable ? CaseList.Of(folder) : [],
            CalendarChanges = usable ? changes : [],
            RowsLeftOut = usable ? folder.Defects.Rows.Count : 0,
            StudentsLeftOut = usable ? [.. folder.Roster.All.Where(draft => draft.Student is null).Select(draft => draft.Id).Order(StringComparer.Ordinal)] : [],
        };
    }
}
