namespace Aanwezig.Definitions;

/// <summary>A rule that counts late arrivals in groups, in the order of their dates within the window: the YAML key <c>convert</c>.</summary>
/// <remarks>
/// Example: "each third late arrival counts as one lesson" is <c>convert: { late: { every: 3, counts: 1 lesson } }</c>: of seven late arrivals the
/// third and the sixth count for a lesson each, the others for nothing.
/// </remarks>
/// <param name="Free">The number of first late arrivals that count for nothing; 0: none.</param>
/// <param name="Every">The size of a group, whose last late arrival counts for the amount; 0: each late arrival counts by itself.</param>
/// <param name="Counts">The amount of a full group: minutes for a total, records or days for a count; 0 where each late arrival counts by itself.</param>
public sealed record Conversion(int Free, int Every, int Counts)
{
    /// <summary>Returns the place after the next late arrival: among the free ones, or within its group.</summary>
    internal int PlaceAfter(int place) =>
        place < Free ? place + 1 : Every == 0 ? Free : Free + ((place - Free + 1) % Every);

    /// <summary>Returns whether the next late arrival completes a group.</summary>
    internal bool Fills(int place) => Every > 0 && place >= Free && place - Free + 1 == Every;
}
