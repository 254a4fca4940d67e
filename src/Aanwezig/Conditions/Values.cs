using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Conditions;

/// <summary>What the names of a condition stand for at one moment.</summary>
internal abstract class Values
{
    /// <summary>The tally of a measure.</summary>
    public abstract Tally Measure(string name);

    /// <summary>The value of a fact or parameter; null where it is not known.</summary>
    public abstract FactValue? Fact(string name);

    /// <summary>The verdict of a status; null where there is no such status.</summary>
    public abstract Verdict? Status(string name);
}
