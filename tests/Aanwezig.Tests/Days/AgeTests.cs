using Aanwezig.Days;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Days;

public class AgeTests
{
    [Theory]
    [InlineData("2009-03-12", "2027-03-11", 17)]
    [InlineData("2009-03-12", "2027-03-12", 18)]
    [InlineData("2008-02-29", "2027-02-28", 18)]
    [InlineData("2008-02-29", "2027-03-01", 19)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2008-12-31", "2027-01-01", 18)]
    public void Age_IsReachedOnTheBirthday_AndOfALeapDayOnTheFirstOfMarch(string born, string day, int age) =>
        Assert.Equal(age, Age.On(Agreed.Day(born), Agreed.Day(day)));

    [Theory]
    [InlineData("2008-02-29", 2027, "2027-03-01")]
    [InlineData("2008-02-29", 2028, "2028-02-29")]
    [InlineData("2008-02-28", 2027, "2027-02-28")]
    [InlineData("2008-08-01", 2027, "2027-08-01")]
    public void Birthday_IsTheDayOfBirth_ButOfALeapDayInACommonYear(string born, int year, string birthday) =>
        Assert.Equal(Agreed.Day(birthday), Age.BirthdayIn(year, Agreed.Day(born)));

    [Fact]
    public void Age_RisesOnBirthdays_AndOnNoOtherDay()
    {
        foreach (var born in (DateOnly[])[Agreed.Day("2008-02-29"), Agreed.Day("2008-12-31"), Agreed.Day("2009-01-01"), Agreed.Day("2010-06-15")])
        {
            for (var day = Agreed.Day("2026-01-01"); day < Agreed.Day("2030-01-01"); day = day.AddDays(1))
            {
                var rises = Age.On(born, day) - Age.On(born, day.AddDays(-1));
                Assert.Equal(day == Age.BirthdayIn(day.Year, born) ? 1 : 0, rises);
            }
        }
    }

    [Theory]
    [InlineData("2010-07-31", 16)]
    [InlineData("2010-08-01", 15)] // sixteen on the first day of the year, not on its eve
    public void AgeBeforeTheSchoolYear_IsThatOfItsEve(string born, int age) =>
        Assert.Equal(age, Age.BeforeSchoolYear(Agreed.Day(born), Agreed.Day("2026-08-01"), Agreed.Day("2027-03-01")));

    [Theory]
    [InlineData("2027-08-10", 16)]
    [InlineData("2027-08-11", 17)]
    public void OutsideTheSchoolYears_TheEveOfTheDayCounts(string day, int age) =>
        Assert.Equal(age, Age.BeforeSchoolYear(Agreed.Day("2010-08-10"), null, Agreed.Day(day)));
}
