using Aanwezig.Authoring.Rules;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Authoring.Rules;

public class NumberRangeTests
{
    [Theory]
    [InlineData(ComparisonOperator.Less, true, false, false)]
    [InlineData(ComparisonOperator.AtMost, true, true, false)]
    [InlineData(ComparisonOperator.Equal, false, true, false)]
    [InlineData(ComparisonOperator.AtLeast, false, true, true)]
    [InlineData(ComparisonOperator.More, false, false, true)]
    public void Range_HoldsTheNumbersForWhichTheComparisonHolds(ComparisonOperator how, bool below, bool itself, bool above)
    {
        var range = NumberRange.Where(how, 16, true);
        Assert.Equal((below, itself, above), (Holds(range, 15), Holds(range, 16), Holds(range, 17)));
    }

    [Theory]
    [InlineData(ComparisonOperator.Less, false, true, true)]
    [InlineData(ComparisonOperator.AtMost, false, false, true)]
    [InlineData(ComparisonOperator.NotEqual, false, true, false)]
    [InlineData(ComparisonOperator.AtLeast, true, false, false)]
    [InlineData(ComparisonOperator.More, true, true, false)]
    public void Range_HoldsTheNumbersForWhichTheComparisonFails(ComparisonOperator how, bool below, bool itself, bool above)
    {
        var range = NumberRange.Where(how, 16, false);
        Assert.Equal((below, itself, above), (Holds(range, 15), Holds(range, 16), Holds(range, 17)));
    }

    [Theory]
    [InlineData(ComparisonOperator.AtLeast, ComparisonOperator.AtMost, false)]
    [InlineData(ComparisonOperator.More, ComparisonOperator.AtMost, true)]
    [InlineData(ComparisonOperator.AtLeast, ComparisonOperator.Less, true)]
    [InlineData(ComparisonOperator.More, ComparisonOperator.Less, true)]
    public void TwoRangesThatTouch_ShareTheirBoundWhereBothHoldIt(ComparisonOperator one, ComparisonOperator other, bool isEmpty)
    {
        Assert.Equal(isEmpty, NumberRange.Where(one, 16, true).Within(NumberRange.Where(other, 16, true)).IsEmpty);
        Assert.Equal(isEmpty, NumberRange.Where(other, 16, true).Within(NumberRange.Where(one, 16, true)).IsEmpty);
    }

    private static bool Holds(NumberRange range, int number) => !range.Within(NumberRange.Where(ComparisonOperator.Equal, number, true)).IsEmpty;
}
