namespace Aanwezig.Definitions;

/// <summary>The facts that every protocol may use without a declaration, with their types.</summary>
public static class FieldFacts
{
    /// <summary>The facts that the host hands over.</summary>
    public static IReadOnlyDictionary<string, FactType> Given { get; } = new Dictionary<string, FactType>(StringComparer.Ordinal)
    {
        ["level"] = FactType.Integer,
        ["pathway"] = FactType.Text,
        ["year_of_study"] = FactType.Integer,
        ["student_finance"] = FactType.Boolean,
        ["startkwalificatie"] = FactType.Boolean,
        ["exempt"] = FactType.Text,
    };

    /// <summary>The facts that follow from the date of birth and the calendar, in whole years.</summary>
    public static IReadOnlyDictionary<string, FactType> Derived { get; } = new Dictionary<string, FactType>(StringComparer.Ordinal)
    {
        ["age"] = FactType.Integer,
        ["age_before_school_year"] = FactType.Integer,
    };
}
