namespace Aanwezig.Interchange.Ranges;

/// <summary>Whole lines of a file that stand together.</summary>
/// <param name="Offset">Where the first of them begins.</param>
/// <param name="Length">How many bytes they are.</param>
internal readonly record struct ByteRange(long Offset, int Length);
