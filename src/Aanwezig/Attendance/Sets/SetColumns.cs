namespace Aanwezig.Attendance.Sets;

/// <summary>The columns of a set, student after student.</summary>
internal sealed record SetColumns
{
    public required Student[] Students { get; init; }

    /// <summary>Where the records of each student begin, and where those of the last end.</summary>
    public required int[] Starts { get; init; }

    public required PackedRecord[] Records { get; init; }

    public required FactChange[][] Facts { get; init; }

    public required bool[] Simple { get; init; }

    public required string[] Codes { get; init; }

    public required string[] Subjects { get; init; }

    /// <summary>What stands beside the records; null where no record has anything.</summary>
    public required RecordNotes?[]? Notes { get; init; }

    /// <summary>What does not fit in columns; null where no student has any.</summary>
    public required CaseRest?[]? Rest { get; init; }

    /// <summary>About how many bytes the lists of facts take, each counted once.</summary>
    public required long FactBytes { get; init; }
}
