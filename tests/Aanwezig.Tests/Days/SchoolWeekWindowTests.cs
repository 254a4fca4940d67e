namespace Aanwezig.Tests.Days;

/// <summary>Rolling windows over holidays: which is the first day that still counts.</summary>
public class SchoolWeekWindowTests
{
    // Written out here once more, so that the engine is not its own witness.
    private static readonly (string From, string Until)[] Closed =
    [
        ("2026-07-18", "2026-08-30"), ("2026-10-17", "2026-10-25"), ("2026-12-19", "2027-01-03"), ("2027-02-20", "2027-02-28"),
    ];

    [Theory]
    [InlineData("4 school_weeks", "2026-11-08", "2026-10-05")]
    [InlineData("4 school_weeks", "2026-11-09", "2026-10-06")]
    [InlineData("4 school_weeks", "2026-11-10", "2026-10-07")]
    [InlineData("1 school_weeks", "2026-10-18", "2026-10-12")]
    [InlineData("1 school_weeks", "2026-10-21", "2026-10-12")]
    [InlineData("1 school_weeks", "2026-10-25", "2026-10-12")]
    [InlineData("1 school_weeks", "2026-10-26", "2026-10-13")]
    [InlineData("4 school_weeks", "2027-01-12", "2026-12-02")]
    [InlineData("4 school_weeks", "2026-12-01", "2026-11-04")]
    [InlineData("1 school_weeks", "2027-03-31", "2027-03-25")]
    [InlineData("7 days", "2026-11-10", "2026-11-04")]
    [InlineData("1 days", "2026-11-10", "2026-11-10")]
    [InlineData("2 weeks", "2026-11-10", "2026-10-28")]
    [InlineData("4 weeks", "2026-11-09", "2026-10-13")]
    [InlineData("5 school_days", "2026-10-27", "2026-10-14")]
    [InlineData("5 school_days", "2026-11-08", "2026-11-02")]
    [InlineData("1 school_days", "2026-11-08", "2026-11-06")]
    [InlineData("4 school_weeks, aligned: true", "2026-12-01", "2026-11-09")]
    [InlineData("4 school_weeks, aligned: true", "2026-12-06", "2026-11-09")]
    [InlineData("4 school_weeks, aligned: true", "2026-12-07", "2026-11-16")]
    [InlineData("4 school_weeks, aligned: true", "2026-10-28", "2026-09-28")]
    [InlineData("2 weeks, aligned: true", "2026-11-11", "2026-11-02")]
    [InlineData("2 weeks, aligned: true", "2026-11-16", "2026-11-09")]
    [InlineData("school_year", "2026-11-10", "2026-08-31")]
    [InlineData("2 school_weeks, crosses_school_year: true", "2026-09-01", "2026-07-08")]
    [InlineData("2 school_weeks", "2026-09-01", "2026-08-31")]
    [InlineData("60 days", "2026-09-01", "2026-08-31")]
    [InlineData("60 days, crosses_school_year: true", "2026-09-08", "2026-07-11")]
    public void FirstDayOfTheWindow_Counts_AndTheSchoolDayBeforeItDoesNot(string over, string on, string first)
    {
        var measure = $"{{ total: minutes, of: [unexcused], over: {over} }}";
        var start = FirstSchoolDayFrom(first);
        var before = LastSchoolDayBefore(first);
        Assert.Equal("10", Agreed.Value(measure, Pupil.Seventeen.Missed($"{start} 0:10"), on));
        Assert.Equal("10", Agreed.Value(measure, Pupil.Seventeen.Missed($"{start} 0:10", $"{before} 0:07"), on));
    }

    [Fact]
    public void RecordOnTheDayItself_Counts_AndTomorrowsDoesNotExistYet()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-10 0:10", "2026-11-11 0:07");
        Assert.Equal("10", Agreed.Value("{ total: minutes, of: [unexcused], over: 7 days }", pupil, "2026-11-10"));
    }

    [Theory]
    [InlineData("8:00", "0")]
    [InlineData("0:00", "10")]
    public void TimetableInTheAutumnBreak_AddsItsWeekOnlyWithScheduledMinutes(string scheduled, string expected)
    {
        var pupil = Pupil.Seventeen.Scheduled($"2026-10-20 {scheduled} practice").Missed("2026-10-12 0:10");
        Assert.Equal(expected, Agreed.Value("{ total: minutes, of: [unexcused], over: 4 school_weeks }", pupil, "2026-11-09"));
    }

    [Fact]
    public void TimetableThatPlansNothingInAnOpenWeek_TakesNoWeekAway()
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 0:00").Missed("2026-10-05 0:10");
        Assert.Equal("0", Agreed.Value("{ total: minutes, of: [unexcused], over: 4 school_weeks }", pupil, "2026-11-09"));
    }

    [Theory]
    [InlineData("2026-11-03", "2026-11-04", "0")]
    [InlineData("2026-11-04", "2026-11-04", "10")]
    [InlineData("2026-11-10", "2026-11-04", "10")]
    public void InAWeekOfTheTimetable_OnlyScheduledDaysAreSchoolDays(string missed, string scheduled, string expected)
    {
        var pupil = Pupil.Seventeen.Scheduled($"{scheduled} 6:00").Missed($"{missed} 0:10");
        Assert.Equal(expected, Agreed.Value("{ total: minutes, of: [unexcused], over: school_year }", pupil, "2026-11-12"));
    }

    [Fact]
    public void PracticeInTheSchoolHoliday_CountsWhereTheTimetablePlansIt()
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-10-20 8:00 practice").Missed("2026-10-20 8:00 unexcused practice", "2026-10-21 8:00 unexcused practice");
        Assert.Equal("8", Agreed.Value("{ total: hours, of: [unexcused], over: school_year }", pupil, "2026-10-30"));
    }

    [Theory]
    [InlineData("nl/midden", "2026-10-12", "10")]
    [InlineData("nl/noord", "2026-10-12", "0")]
    public void StudentsOwnCalendar_SaysWhatIsASchoolDay(string calendar, string missed, string expected)
    {
        var pupil = Pupil.Seventeen.With(student => student with { Calendar = calendar }).Missed($"{missed} 0:10");
        Assert.Equal(expected, Agreed.Value("{ total: minutes, of: [unexcused], over: school_year }", pupil, "2026-11-09"));
    }

    private static bool IsSchoolDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && Agreed.Iso(day) is not ("2027-03-26" or "2027-03-29")
        && !Closed.Any(range => Agreed.Day(range.From) <= day && day <= Agreed.Day(range.Until));

    private static bool IsSchoolDay(string day) => IsSchoolDay(Agreed.Day(day));

    private static string FirstSchoolDayFrom(string day) => IsSchoolDay(day) ? day : FirstSchoolDayFrom(Agreed.Iso(Agreed.Day(day).AddDays(1)));

    private static string LastSchoolDayBefore(string day)
    {
        var before = Agreed.Iso(Agreed.Day(day).AddDays(-1));
        return IsSchoolDay(before) ? before : LastSchoolDayBefore(before);
    }
}
