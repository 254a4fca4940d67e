using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads a folder of which the attendance stays in its file, where the rows of each student stand together.</summary>
internal static class BatchFolder
{
    /// <summary>The folder in batches; null where the rows of a student stand apart, or something is wrong that the ordinary reader alone can tell.</summary>
    public static BatchReading? Read(string directory, DataSettings settings, int blockSize = RangeReading.BlockSize)
    {
        var folder = new Folder(directory, settings);
        FolderFiles.ReadBefore(folder);
        var names = new AttendanceSetBuilder();
        SetFolder.GivePlaces(folder, names);
        if (RangeReading.Of(folder, names, RowUse.Judge, blockSize) is not { } reading
            || GroupedFile.Stretches(reading.Runs, new FileInfo(Path.Combine(directory, AttendanceFile.Name)).Length) is not { } stretches)
        {
            return null;
        }

        var places = folder.Roster.All.Where(draft => stretches.ContainsKey(draft.Place)).ToDictionary(draft => draft.Id, draft => stretches[draft.Place], StringComparer.Ordinal);
        var result = FolderFiles.Result(folder, FolderFiles.ReadAfter(folder), withCases: false);
        var file = new GroupedFile(folder, reading.Columns, CaseList.Of(folder), places);
        return reading.AnySupersedes && file.Batches(null).Any(SetFolder.AnyWrong) ? null : new BatchReading(new SetReading(result, new AttendanceSetBuilder().Build()), file);
    }
}
