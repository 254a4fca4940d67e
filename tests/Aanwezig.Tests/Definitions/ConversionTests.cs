using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class ConversionTests
{
    [Theory]
    [InlineData(0, 3, "3 6")] // each third late arrival counts
    [InlineData(0, 1, "1 2 3 4 5 6 7")]
    [InlineData(1, 3, "4 7")] // the first is free, then each third
    [InlineData(2, 0, "")] // the first two are free, the others count by themselves: there is no group
    public void LastOfAGroup_FillsIt(int free, int every, string filling)
    {
        var conversion = new Conversion(free, every, 50);
        var (place, filled) = (0, new List<int>());
        for (var late = 1; late <= 7; late++)
        {
            if (conversion.Fills(place))
            {
                filled.Add(late);
            }

            place = conversion.PlaceAfter(place);
        }

        Assert.Equal(filling, string.Join(' ', filled));
    }

    [Fact]
    public void FreeLateArrivals_AreLeftBehindForGood()
    {
        var conversion = new Conversion(2, 0, 0);

        Assert.Equal([1, 2, 2], new[] { 0, 1, 2 }.Select(conversion.PlaceAfter));
    }
}
