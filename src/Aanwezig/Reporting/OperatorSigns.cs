using Aanwezig.Definitions;

namespace Aanwezig.Reporting;

/// <summary>The signs of comparison as a protocol writes them.</summary>
internal static class OperatorSigns
{
    public static string Of(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.More => ">",
        ComparisonOperator.AtLeast => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };
}
