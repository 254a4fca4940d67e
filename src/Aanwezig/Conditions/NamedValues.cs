using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>The values of the names in a condition at one moment.</summary>
internal abstract class NamedValues
{
    /// <summary>Returns the value of a measure.</summary>
    public abstract MeasureValue Measure(string name);

    /// <summary>Returns the value of a fact or parameter; null where it is not known.</summary>
    public abstract FactValue? Fact(string name);

    /// <summary>Returns the verdict of a status; null where there is no such status.</summary>
    public abstract Verdict? Status(string name);
}
