using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class ComparisonOperatorsTests
{
    public static TheoryData<ComparisonOperator> Operators => [.. Enum.GetValues<ComparisonOperator>()];

    // `5 <= hours` says what `hours >= 5` says.
    [Theory]
    [MemberData(nameof(Operators))]
    public void ValuesThatChangeSides_CompareTheSame(ComparisonOperator how)
    {
        foreach (var (left, right) in new[] { (1, 2), (2, 2), (3, 2) })
        {
            Assert.Equal(Holds(left, how, right), Holds(right, ComparisonOperators.Turned(how), left));
        }
    }

    private static bool Holds(int left, ComparisonOperator how, int right) => how switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.AtMost => left <= right,
        ComparisonOperator.More => left > right,
        ComparisonOperator.AtLeast => left >= right,
    };
}
