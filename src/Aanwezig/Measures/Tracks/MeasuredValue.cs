namespace Aanwezig.Measures.Tracks;

/// <summary>What a measure may come to, in whole numbers of its smallest unit.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
internal readonly record struct MeasuredValue(long Least, long Most);
