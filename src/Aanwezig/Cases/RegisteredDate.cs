namespace Aanwezig.Cases;

/// <summary>What is left of the records of one date, each minute counted once.</summary>
/// <param name="Date">The date.</param>
/// <param name="Records">The records of which time is left for certain, and scheduled time without a record.</param>
/// <param name="Open">The time on which kinds conflict.</param>
internal sealed record RegisteredDate(DateOnly Date, IReadOnlyList<KnownRecord> Records, IReadOnlyList<OpenTime> Open)
{
    /// <summary>The records of which nothing is left, with the reason.</summary>
    public IReadOnlyList<KnownRecord> Aside { get; init; } = [];

    /// <summary>The records that hold the same time twice, on the last day of the replay.</summary>
    public IReadOnlyList<KnownRecord> SameTimeTwice { get; init; } = [];

    /// <summary>The records that an excuse sets aside, and those excuses, on the last day of the replay.</summary>
    public IReadOnlyList<KnownRecord> ExcusedElsewhere { get; init; } = [];

    /// <summary>All that may count on the date: the records that are left, and those of open time.</summary>
    public IEnumerable<KnownRecord> All => Open.Count == 0 ? Records : Records.Concat(Open.SelectMany(open => open.Records));

    /// <summary>Returns all records of the date at the end of a day, each once: what is left of it, else that it is contested, else that it is set aside.</summary>
    public IEnumerable<KnownRecord> WrittenOn(DateOnly day) =>
        All.Concat(Aside).Where(record => record.HoldsOn(day)).DistinctBy(record => record.Record, ReferenceEqualityComparer.Instance).OrderBy(record => record, KnownOrder.Instance);

    /// <summary>Returns the records that are left at the end of a day, and of each open time the alternative with the most minutes.</summary>
    public IEnumerable<KnownRecord> Longest(DateOnly day) => Records
        .Concat(Open.SelectMany(open => open.Alternatives.MaxBy(alternative => alternative.Sum(record => record.Minutes))!))
        .Where(record => record.HoldsOn(day));
}
