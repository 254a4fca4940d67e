namespace Aanwezig.Interchange.Csv;

/// <summary>The columns of a file.</summary>
/// <param name="File">Its name.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Required">The columns that must be there.</param>
/// <param name="Optional">The columns that may be there.</param>
internal sealed record TableLayout(string File, bool IsRequired, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    public IEnumerable<string> All => Required.Concat(Optional);
}
