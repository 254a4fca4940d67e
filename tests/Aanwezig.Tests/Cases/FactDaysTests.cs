using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Cases;

public class FactDaysTests
{
    private static readonly Protocol Agreement = Agreed.By(string.Empty, [Agreed.Step("s", "age >= 19")]);
    private static readonly Student Someone = new("s1", Agreed.Day("2008-02-29"));

    [Theory]
    [InlineData("2027-03-01", true)] // the birthday of a leap day in a common year
    [InlineData("2027-02-28", false)]
    [InlineData("2028-02-29", true)]
    [InlineData("2028-03-01", false)]
    [InlineData("2026-08-01", true)] // a school year begins
    [InlineData("2026-01-01", true)] // an age limit of the law changes
    [InlineData("2026-11-04", true)] // the startkwalificatie
    [InlineData("2026-11-05", false)]
    public void FactsChange_OnBirthdays_AtTheStartOfSchoolYears_WithTheLaw_AndWithTheStartkwalificatie(string day, bool changes) =>
        Assert.Equal(changes, Contains(Someone with { StartkwalificatieFrom = Agreed.Day("2026-11-04") }, looksAtAge: true, day));

    [Fact]
    public void WhereNobodyLooksAtAnAge_BirthdaysChangeNothing() => Assert.False(Contains(Someone, looksAtAge: false, "2027-03-01"));

    private static bool Contains(Student student, bool looksAtAge, string day)
    {
        var days = Agreement.Compiled.Of(Agreement.Definition).DaysOf(Agreement.Calendars["nl/midden"]);
        var wake = new WakeDays();
        wake.Clear(days.Table.Count);
        FactDays.Add(wake, days, student, looksAtAge);
        return wake.Contains(days.Table.NumberOf(Agreed.Day(day)));
    }
}
