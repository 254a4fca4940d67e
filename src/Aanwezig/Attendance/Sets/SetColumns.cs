namespace Aanwezig.Attendance.Sets;

/// <summary>The columns of a set, student after student.</summary>
internal sealed record SetColumns
{
    public required Student[] Students { get; init; }

    /// <summary>The place of the first record of each student, and at the end the number of records.</summary>
    public required int[] Starts { get; init; }

    public required PackedRecord[] Records { get; init; }

    public required FactChange[][] Facts { get; init; }

    public required bool[] Simple { get; init; }

    public required string[] Codes { get; init; }

    public required string[] Subjects { get; init; }

    /// <summary>The notes of the records, by student; null where no record has any.</summary>
    public required RecordNotes?[]? Notes { get; init; }

    /// <summary>The data that do not fit in columns, by student; null where no student has any.</summary>
    public required CaseRest?[]? Rest { get; init; }

    /// <summary>The approximate size of the lists of facts in bytes, each list counted once.</summary>
    public required long FactBytes { get; init; }
}
