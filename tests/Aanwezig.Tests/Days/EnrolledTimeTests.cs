using Aanwezig.Calendars;
using Aanwezig.Days;

namespace Aanwezig.Tests.Days;

public class EnrolledTimeTests
{
    [Theory]
    [InlineData("2026-08-01..2026-11-04 2026-11-05..", "2026-08-01..9999-12-31")]
    [InlineData("2026-11-05.. 2026-08-01..2026-11-04", "2026-08-01..9999-12-31")]
    [InlineData("2026-08-01..2026-11-04 2026-11-06..2027-01-31", "2026-08-01..2026-11-04 2026-11-06..2027-01-31")]
    [InlineData("2026-08-01..2026-09-30 2026-10-01..2026-11-04 2027-02-01..", "2026-08-01..2026-11-04 2027-02-01..9999-12-31")]
    public void PeriodsThatTouch_AreOneEnrolment(string periods, string enrolments) =>
        Assert.Equal(enrolments, string.Join(' ', Of(periods).Enrolments.Select(one => $"{Agreed.Iso(one.From)}..{Agreed.Iso(one.Until)}")));

    [Theory]
    [InlineData("2026-07-31", false, false)]
    [InlineData("2026-08-01", true, false)]
    [InlineData("2026-11-04", true, false)]
    [InlineData("2026-11-05", false, true)]
    [InlineData("2027-01-31", false, true)]
    [InlineData("2027-02-01", true, false)]
    [InlineData("2027-03-01", false, false)]
    public void FirstAndLastDay_AreOfTheEnrolment(string day, bool isEnrolled, bool isBetween)
    {
        var enrolled = Of("2026-08-01..2026-11-04 2027-02-01..2027-02-28");
        Assert.Equal((isEnrolled, isBetween), (enrolled.Contains(Agreed.Day(day)), enrolled.IsBetween(Agreed.Day(day))));
    }

    [Theory]
    [InlineData("2026-07-01", "2026-08-01", "2026-11-04")]
    [InlineData("2026-11-04", "2026-08-01", "2026-11-04")]
    [InlineData("2026-12-01", "2026-08-01", "2026-11-04")]
    [InlineData("2027-02-01", "2027-02-01", null)]
    public void Day_BelongsToTheLatestEnrolmentThatHasBegun(string day, string first, string? last)
    {
        var enrolled = Of("2026-08-01..2026-11-04 2027-02-01..");
        Assert.Equal(Agreed.Day(first), enrolled.FirstDayOn(Agreed.Day(day)));
        Assert.Equal(last is null ? null : Agreed.Day(last), enrolled.LastDayOn(Agreed.Day(day)));
    }

    [Fact]
    public void EnrolmentOfTheStudent_MayHaveNoEnds()
    {
        var enrolled = EnrolledTime.Of(Pupil.Seventeen.Case);
        Assert.Equal((null, null, false), (enrolled.FirstDayOn(Agreed.Day("2026-11-03")), enrolled.LastDayOn(Agreed.Day("2026-11-03")), enrolled.HasGaps));
        Assert.Equal([new DateRange(DateOnly.MinValue, DateOnly.MaxValue)], enrolled.Enrolments);
    }

    private static EnrolledTime Of(string periods) => EnrolledTime.Of(Pupil.Seventeen.EnrolledIn(periods.Split(' ')).Case);
}
