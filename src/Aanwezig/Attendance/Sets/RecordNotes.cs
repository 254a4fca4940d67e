namespace Aanwezig.Attendance.Sets;

/// <summary>What the records of one student say beside their eight bytes, in their order; a column that nothing was given for is null.</summary>
internal sealed class RecordNotes
{
    public TextColumn? Ids { get; init; }

    public TextColumn? Supersedes { get; init; }

    public int[]? RecordedAt { get; init; }

    public int[]? ReportedAt { get; init; }

    /// <summary>The places of the subjects, counted from 1.</summary>
    public ushort[]? Subjects { get; init; }

    /// <summary>Whether two records may have the same id.</summary>
    public bool MayRepeatIds { get; init; }

    /// <summary>Whether nothing in it can change an answer about what is known now.</summary>
    public bool IsSimple => Supersedes is null && ReportedAt is null && Subjects is null && !MayRepeatIds;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => 64 + (Ids?.Bytes ?? 0) + (Supersedes?.Bytes ?? 0) + Of(RecordedAt, 4) + Of(ReportedAt, 4) + Of(Subjects, 2);

    private static long Of(Array? column, long size) => column is null ? 0 : 24 + (size * column.Length);
}
