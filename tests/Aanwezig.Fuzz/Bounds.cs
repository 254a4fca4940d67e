namespace Aanwezig.Fuzz;

/// <summary>What reading may cost at most, whatever the text.</summary>
internal static class Bounds
{
    private const long Ground = 32L * 1024 * 1024;
    private const long EachByte = 4 * 1024;

    /// <summary>Processor time of one case.</summary>
    public static TimeSpan Time { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Bytes allocated for a text of so many bytes, over its whole reading.</summary>
    public static long Allocated(int length) => Ground + (EachByte * length);
}
