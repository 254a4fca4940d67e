namespace Aanwezig.Definitions;

/// <summary>The operators of comparisons beside each other.</summary>
internal static class ComparisonOperators
{
    /// <summary>The operator that holds of two values when they change sides.</summary>
    public static ComparisonOperator Turned(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => how,
        ComparisonOperator.Less => ComparisonOperator.More,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.More => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
    };
}
