using System.Numerics;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class ExactNumberTests
{
    [Fact]
    public void AMinuteBelowALimit_StaysBelowIt()
    {
        Assert.True(new ExactNumber(959, 60) < 16);
        Assert.False(new ExactNumber(959, 60) >= 16);
        Assert.True(new ExactNumber(960, 60) >= 16);
        Assert.True(new ExactNumber(960, 60) == 16);
        Assert.Equal(((ExactNumber)16).GetHashCode(), new ExactNumber(960, 60).GetHashCode());
    }

    [Fact]
    public void Fraction_IsInItsLowestTerms()
    {
        var hours = new ExactNumber(950, 60);

        Assert.Equal((95, 6), ((int)hours.Numerator, (int)hours.Denominator));
        Assert.Equal((0, 1), ((int)new ExactNumber(0, 7).Numerator, (int)new ExactNumber(0, 7).Denominator));
        Assert.Equal(default, new ExactNumber(0, 7));
    }

    [Fact]
    public void Arithmetic_RoundsNothing()
    {
        var third = new ExactNumber(1, 3);

        Assert.Equal(1, third + third + third);
        Assert.Equal(new ExactNumber(1, 2), third + new ExactNumber(1, 6));
        Assert.Equal(new ExactNumber(-1, 6), third - new ExactNumber(1, 2));
        Assert.Equal(1, third * 3);
    }

    [Fact]
    public void Order_IsThatOfTheNumbers()
    {
        ExactNumber[] numbers = [new(1, 2), -1, new(1, 3), 0, new(-1, 2), new(2, 3)];

        Assert.Equal([-1, new(-1, 2), 0, new(1, 3), new(1, 2), new(2, 3)], numbers.Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void DenominatorOfNothing_IsRefused(int denominator) => Assert.Throws<ArgumentOutOfRangeException>(() => new ExactNumber(1, denominator));

    [Theory]
    [InlineData("16", 16, 1)]
    [InlineData("16.00", 16, 1)]
    [InlineData("0.5", 1, 2)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("007", 7, 1)]
    public void PlainNotation_IsRead(string text, int numerator, int denominator)
    {
        Assert.True(ExactNumber.TryParse(text, out var number));
        Assert.Equal(new ExactNumber(numerator, denominator), number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("٣")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void OtherNotation_IsNotANumber(string text)
    {
        Assert.False(ExactNumber.TryParse(text, out var number));
        Assert.Equal(0, number);
    }

    [Fact]
    public void NumberOfFortyDigits_IsReadExactly()
    {
        var text = new string('9', 40);

        Assert.True(ExactNumber.TryParse(text, out var number));
        Assert.Equal(BigInteger.Pow(10, 40) - 1, number.Numerator);
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData(95, 6, "15.83")]
    [InlineData(-1, 2, "-0.5")]
    [InlineData(1, 3, "0.33")]
    [InlineData(960, 60, "16")]
    public void Text_HasTwoDecimalsAtMost(int numerator, int denominator, string text) => Assert.Equal(text, new ExactNumber(numerator, denominator).ToString());
}
