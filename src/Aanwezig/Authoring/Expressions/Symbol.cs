namespace Aanwezig.Authoring.Expressions;

/// <summary>What a name in a condition may stand for.</summary>
internal enum SymbolKind
{
    /// <summary>A measure: a number.</summary>
    Measure,

    /// <summary>A fact, status or dated parameter.</summary>
    Fact,
}

/// <summary>A name that a condition may use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Type">The type of its value; a measure and a parameter are numbers.</param>
internal sealed record Symbol(string Name, SymbolKind Kind, Definitions.FactType Type)
{
    /// <summary>Whether it may have no value at all, so that no comparison with it is met; denying one would then say what nobody meant.</summary>
    public bool MayBeAbsent { get; init; }
}
