using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Files;

/// <summary>The files of a folder in the order in which they are read, and the result of all of them.</summary>
internal static class FolderFiles
{
    /// <summary>Reads the files to which the attendance refers.</summary>
    public static void ReadBefore(Folder folder)
    {
        new StudentsFile(folder).Read();
        FactsFile.Read(folder);
    }

    /// <summary>Reads the files after the attendance and checks all rows together; returns the days that are opened and closed.</summary>
    public static Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> ReadAfter(Folder folder)
    {
        DossierFile.Read(folder);
        ConsentsFile.Read(folder);
        ExemptionsFile.Read(folder);
        EnrolmentsFile.Read(folder);
        TimetableFile.Read(folder);
        var changes = CalendarFile.Read(folder);
        WholeCheck.Of(folder);
        return changes;
    }

    /// <summary>The result of reading the folder.</summary>
    public static DataReading Result(Folder folder, Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> changes, bool withCases = true)
    {
        var diagnostics = RepeatedNames.Joined(folder.Defects.Bag.Sorted());
        var usable = !folder.Defects.IsBroken && (folder.Settings.KeepGoing || !folder.Defects.Bag.HasErrors);
        return new DataReading(Excerpts.Of(diagnostics, folder.PathOf))
        {
            Diagnostics = diagnostics,
            IsUsable = usable,
            Cases = usable && withCases ? new CaseList(folder).Placed() : [],
            CalendarChanges = usable ? changes : [],
            RowsLeftOut = usable ? folder.Defects.Rows.Count : 0,
            StudentsLeftOut = usable ? [.. folder.Roster.All.Where(draft => draft.Student is null).Select(draft => draft.Id).Order(StringComparer.Ordinal)] : [],
        };
    }
}
