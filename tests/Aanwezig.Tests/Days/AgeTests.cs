using Aanwezig.Days;

namespace Aanwezig.Tests.Days;

public class AgeTests
{
    [Theory]
    [InlineData("2009-03-12", "2027-03-11", 17)]
    [InlineData("2009-03-12", "2027-03-12", 18)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    public void Age_IsReachedOnTheBirthday(string born, string day, int age) => Assert.Equal(age, Age.On(Agreed.Day(born), Agreed.Day(day)));

    [Theory]
    [InlineData("2010-07-31", 16)]
    [InlineData("2010-08-01", 15)]
    public void BeforeASchoolYear_ItIsTheAgeOnItsEve(string born, int age) =>
        Assert.Equal(age, Age.BeforeSchoolYear(Agreed.Day(born), Agreed.Day("2026-08-01"), Agreed.Day("2026-11-03")));

    [Theory]
    [InlineData("2010-11-02", 16)]
    [InlineData("2010-11-03", 15)]
    public void OutsideAnySchoolYear_ItIsTheAgeOnTheEveOfTheDay(string born, int age) =>
        Assert.Equal(age, Age.BeforeSchoolYear(Agreed.Day(born), null, Agreed.Day("2026-11-03")));
}
