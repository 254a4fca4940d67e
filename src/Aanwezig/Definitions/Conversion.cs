namespace Aanwezig.Definitions;

/// <summary>How late arrivals count together, in the order of their dates within the window.</summary>
/// <param name="Free">How many count for nothing, first of all; 0: none.</param>
/// <param name="Every">After how many each time one amount counts; 0: each counts by itself.</param>
/// <param name="Counts">That amount: minutes of a total, records or days of a count; 0 where each counts by itself.</param>
public sealed record Conversion(int Free, int Every, int Counts)
{
    /// <summary>Where the late arrival after the next stands: among the free ones, or within its number.</summary>
    internal int PlaceAfter(int place) =>
        place < Free ? place + 1 : Every == 0 ? Free : Free + ((place - Free + 1) % Every);

    /// <summary>Whether the next late arrival makes a number full.</summary>
    internal bool Fills(int place) => Every > 0 && place >= Free && place - Free + 1 == Every;
}
