namespace Aanwezig.Attendance.Sets;

/// <summary>The fields of one student's records that do not fit in 8 bytes, in the order of the records; a column without any value is null.</summary>
internal sealed class RecordNotes
{
    public TextColumn? Ids { get; init; }

    public TextColumn? Supersedes { get; init; }

    public int[]? RecordedAt { get; init; }

    public int[]? ReportedAt { get; init; }

    /// <summary>The places of the subjects, counted from 1; 0 is none.</summary>
    public ushort[]? Subjects { get; init; }

    /// <summary>Whether two records may have the same id; false is certain.</summary>
    public bool MayRepeatIds { get; init; }

    /// <summary>Whether the notes cannot change an answer about everything that is known.</summary>
    public bool IsSimple => Supersedes is null && ReportedAt is null && Subjects is null && !MayRepeatIds;

    /// <summary>The approximate size in bytes.</summary>
    public long Bytes => 64 + (Ids?.Bytes ?? 0) + (Supersedes?.Bytes ?? 0) + Of(RecordedAt, 4) + Of(ReportedAt, 4) + Of(Subjects, 2);

    private static long Of(Array? column, long size) => column is null ? 0 : 24 + (size * column.Length);
}
