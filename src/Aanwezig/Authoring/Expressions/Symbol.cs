namespace Aanwezig.Authoring.Expressions;

/// <summary>The kinds of name in a condition.</summary>
internal enum SymbolKind
{
    /// <summary>A measure: a number.</summary>
    Measure,

    /// <summary>A fact, status or dated parameter.</summary>
    Fact,
}

/// <summary>A name that a condition may use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind of name.</param>
/// <param name="Type">The type of its value; measures and parameters are numbers.</param>
internal sealed record Symbol(string Name, SymbolKind Kind, Definitions.FactType Type)
{
    /// <summary>Whether the value may be absent. No comparison with an absent value is met, so a <c>not</c> over one would mean what no author intends.</summary>
    public bool MayBeAbsent { get; init; }
}
