using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>What the names of a condition stand for at one moment.</summary>
internal abstract class NamedValues
{
    /// <summary>The value of a measure.</summary>
    public abstract MeasureValue Measure(string name);

    /// <summary>The value of a fact or parameter; null where it is not known.</summary>
    public abstract FactValue? Fact(string name);

    /// <summary>The verdict of a status; null where there is no such status.</summary>
    public abstract Verdict? Status(string name);
}
