using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads a folder into a set, its attendance in ranges.</summary>
internal static class SetFolder
{
    /// <summary>The set; null where the ordinary reader must read the folder, because it alone can report a mistake in it.</summary>
    public static SetReading? Read(string directory, DataSettings settings, int blockSize = RangeReading.BlockSize)
    {
        var folder = new Folder(directory, settings);
        var builder = new AttendanceSetBuilder();
        FolderFiles.ReadBefore(folder);
        folder.Roster.GivePlaces(draft => builder.NewPlace(draft.Id));
        if ((RangeReading.Of(folder, builder, RowUse.Keep, blockSize)?.AnySupersedes ?? RowGroups.Read(folder, builder)) is not { } anySupersedes
            || (anySupersedes && folder.Defects.Rows.Count > 0))
        {
            return null;
        }

        var changes = FolderFiles.ReadAfter(folder);
        var result = FolderFiles.Result(folder, changes, withCases: false);
        var set = result.IsUsable || anySupersedes ? Built(folder, builder) : Nobody();
        return anySupersedes && AnyWrong(set) ? null : new SetReading(result, result.IsUsable ? set : Nobody());
    }

    /// <summary>Whether a correction in a set corrects nothing, or contradicts another.</summary>
    public static bool AnyWrong(AttendanceSet set)
    {
        var wrong = false;
        Parallel.For(0, set.Count, (index, state) =>
        {
            if (set.AnySupersedes(index) && CaseCheck.OfWhole(set.Case(index), _ => RecordPlace.Nowhere).Any())
            {
                Volatile.Write(ref wrong, true);
                state.Stop();
            }
        });
        return wrong;
    }

    private static AttendanceSet Nobody() => new AttendanceSetBuilder().Build();

    private static AttendanceSet Built(Folder folder, AttendanceSetBuilder builder)
    {
        var cases = new CaseList(folder);
        foreach (var draft in cases.Drafts)
        {
            cases.AddTo(builder, draft);
        }

        return builder.Build();
    }
}
