using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Reads a folder into a set, its attendance in ranges.</summary>
internal static class SetFolder
{
    /// <summary>The set; null where the ordinary reader must read the folder, because something is wrong that it alone can tell.</summary>
    public static SetReading? Read(string directory, DataSettings settings, int? blockSize = null)
    {
        var folder = new Folder(directory, settings);
        var builder = new AttendanceSetBuilder();
        FolderFiles.ReadBefore(folder);
        foreach (var draft in folder.Roster.All)
        {
            draft.Place = draft.Student is null ? -1 : builder.Place(draft.Id);
        }

        if ((blockSize is { } size ? RangeReading.Of(folder, builder, size) : RangeReading.Of(folder, builder)) is not { } reading)
        {
            return null;
        }

        var changes = FolderFiles.ReadAfter(folder);
        var result = FolderFiles.Result(folder, changes, withCases: false);
        var set = result.IsUsable || reading.AnySupersedes ? Built(folder, builder) : Nobody();
        return reading.AnySupersedes && AnyWrong(set) ? null : new SetReading(result, result.IsUsable ? set : Nobody());
    }

    private static AttendanceSet Nobody() => new AttendanceSetBuilder().Build();

    private static AttendanceSet Built(Folder folder, AttendanceSetBuilder builder)
    {
        foreach (var studentCase in CaseList.Of(folder))
        {
            builder.Add(studentCase);
        }

        return builder.Build();
    }

    private static bool AnyWrong(AttendanceSet set)
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
}
