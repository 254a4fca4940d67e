using Aanwezig.Attendance;
using Aanwezig.Days;

namespace Aanwezig.Tests.Days;

public class StudentDaysTests
{
    // School on Monday and Saturday of the first week of November, and on a Tuesday in the autumn break.
    private static readonly StudentDays Days = new(Agreed.Midden, [Row("2026-11-02", 120), Row("2026-11-02", 60), Row("2026-11-04", 0), Row("2026-11-07", 90), Row("2026-10-20", 60)]);

    [Theory]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-03", false)]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-07", true)]
    [InlineData("2026-10-20", true)]
    [InlineData("2026-10-21", false)]
    public void InAWeekOfTheTimetable_SchoolIsWhereMinutesAreScheduled(string day, bool isSchoolDay) => Assert.Equal(isSchoolDay, Days.IsSchoolDay(Agreed.Day(day)));

    [Theory]
    [InlineData("2026-11-09", true)]
    [InlineData("2026-11-14", false)]
    [InlineData("2026-12-21", false)]
    public void InOtherWeeks_TheCalendarSays(string day, bool isSchoolDay)
    {
        Assert.False(Days.HasTimetable(Agreed.Day(day)));
        Assert.Equal(isSchoolDay, Days.IsSchoolDay(Agreed.Day(day)));
    }

    [Fact]
    public void RowsOfADate_AddUp() => Assert.Equal(180, Days.ScheduledMinutes(Agreed.Day("2026-11-02")));

    [Fact]
    public void Timetable_AddsAWeekToTheClock_AndTakesNoneAway()
    {
        var withoutSchool = new StudentDays(Agreed.Midden, [Row("2026-11-02", 0)]);
        Assert.Equal(14, Between(Days, "2026-10-12", "2026-10-26"));
        Assert.Equal(7, Between(withoutSchool, "2026-10-12", "2026-10-26"));
        Assert.Equal(14, Between(withoutSchool, "2026-10-26", "2026-11-09"));
    }

    private static int Between(StudentDays days, string from, string until) => days.Clock[Agreed.Day(until)] - days.Clock[Agreed.Day(from)];

    private static ScheduledTime Row(string day, int minutes) => new(Agreed.Day(day), minutes);
}
