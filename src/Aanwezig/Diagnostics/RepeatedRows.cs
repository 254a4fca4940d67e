using System.Globalization;

namespace Aanwezig.Diagnostics;

/// <summary>How many rows have one mistake, and the first of them.</summary>
/// <param name="Count">The number of rows.</param>
/// <param name="First">The first lines.</param>
internal sealed record RepeatedRows(int Count, IReadOnlyList<int> First)
{
    /// <summary>How many lines are named.</summary>
    public const int Named = 5;

    private static readonly Wording All = new("; zo staat het in {count} rijen: {lines}", "; {count} rows have it: {lines}");

    /// <summary>The end of the message.</summary>
    public string In(Language language) => All.In(language,
    [
        new("count", Count.ToString(CultureInfo.InvariantCulture)),
        new("lines", string.Join(", ", First.Select(line => line.ToString(CultureInfo.InvariantCulture))) + (Count > First.Count ? ", …" : string.Empty)),
    ]);
}
