using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads a folder of which the attendance stays in its file, where the rows of each student stand together.</summary>
internal static class BatchFolder
{
    /// <summary>The folder in batches; null where the rows of a student stand apart, or the ordinary reader alone can report a mistake.</summary>
    public static BatchReading? Read(string directory, DataSettings settings, int blockSize = RangeReading.BlockSize)
    {
        var folder = new Folder(directory, settings);
        FolderFiles.ReadBefore(folder);
        var count = 0;
        folder.Roster.GivePlaces(_ => count++);
        if (RangeReading.Of(folder, new AttendanceSetBuilder(), RowUse.Judge, blockSize) is not { } reading
            || GroupedFile.RangesOf(reading.Runs, count, new FileInfo(folder.Attendance.Path).Length) is not { } ranges)
        {
            return null;
        }

        var result = FolderFiles.Result(folder, FolderFiles.ReadAfter(folder), withCases: false);
        var cases = new CaseList(folder);
        var file = new GroupedFile(folder, reading.Columns, cases, Array.ConvertAll(cases.Drafts, draft => ranges[draft.Place]));
        return reading.AnySupersedes && file.Batches(null).Any(SetFolder.AnyWrong) ? null : new BatchReading(new SetReading(result, new AttendanceSetBuilder().Build()), file);
    }
}
