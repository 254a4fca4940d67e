namespace Aanwezig.Cases;

/// <summary>Time of a date on which the kinds of records conflict: one of the alternatives is true, and only a correction shows which.</summary>
/// <param name="Date">The date.</param>
/// <param name="Alternatives">The records of each alternative, with the minutes that they have if it is true.</param>
internal sealed record OpenTime(DateOnly Date, IReadOnlyList<IReadOnlyList<KnownRecord>> Alternatives)
{
    /// <summary>The records of all alternatives.</summary>
    public IEnumerable<KnownRecord> Records => Alternatives.SelectMany(alternative => alternative);
}
