using System.Globalization;
using System.Text.RegularExpressions;
using Aanwezig.Authoring.Schemas;

namespace Aanwezig.Tests.Authoring.Schemas;

public sealed class PatternTests
{
    [Theory]
    [InlineData(0, 2000)]
    [InlineData(1, 2000)]
    [InlineData(1, 24)]
    [InlineData(1, 120)]
    [InlineData(1, 1440)]
    [InlineData(0, 0)]
    [InlineData(7, 19)]
    [InlineData(95, 1005)]
    public void Numbers_AreThoseBetweenTheBounds(int low, int high)
    {
        var pattern = new Regex($"^{NumberPattern.Between(low, high)}$", RegexOptions.ECMAScript);

        Assert.All(Enumerable.Range(0, 3000), number => Assert.Equal(number >= low && number <= high, pattern.IsMatch(number.ToString(CultureInfo.InvariantCulture))));
        Assert.Matches(pattern, high.ToString("0000000", CultureInfo.InvariantCulture));
        Assert.DoesNotMatch(pattern, high.ToString("00000000", CultureInfo.InvariantCulture));
        Assert.DoesNotMatch(pattern, "-1");
    }

    [Fact]
    public void Dates_AreThoseThatExist()
    {
        var pattern = new Regex($"^{DateShapes.Date}$", RegexOptions.ECMAScript);
        var written = from year in Enumerable.Range(1899, 302)
                      from month in Enumerable.Range(0, 14)
                      from day in Enumerable.Range(0, 33)
                      select (year, text: FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}"));

        Assert.All(written, date => Assert.Equal(
            date.year is >= 1900 and < 2200 && DateOnly.TryParseExact(date.text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            pattern.IsMatch(date.text)));
    }
}
