using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Authoring.Library;

public sealed class AcceptedGroundTests
{
    private static readonly JurisdictionDefinition Land = TestLibrary.Whole.Jurisdiction("land")!;
    private static readonly CalendarDefinition Plain = TestLibrary.Whole.Calendar("land/plain")!;

    [Fact]
    public void Parameter_KeepsItsHistory()
    {
        var limit = Assert.Single(Land.Parameters);

        Assert.Equal("point_age_limit", limit.Name);
        Assert.Equal(
            [new(new DateOnly(2001, 1, 1), 23, "old act, article 8"), new DatedValue(new DateOnly(2026, 1, 1), 27, "new act")],
            limit.Values);
    }

    [Fact]
    public void Statuses_StandInOrder() => Assert.Equal(["of_school_age", "must_qualify", "point_group"], Land.Statuses.Select(status => status.Name));

    [Fact]
    public void Authorities_SayWhatTheyTake()
    {
        Assert.Equal(["officer", "point"], Land.Authorities.Select(authority => authority.Name));
        Assert.Equal("The officer", Land.Authorities[0].Title.In("en"));
        Assert.Equal(["hours_16", "other"], Land.Authorities[0].Reports);
        Assert.IsType<AnyOf>(Land.Authorities[0].Serves);
        Assert.Equal("point", Land.Authorities[1].Title.In("nl"));
    }

    [Fact]
    public void Duties_SayToWhomTheyAreOwed()
    {
        Assert.Equal(["officer"], Land.Duties[0].Contacts);
        Assert.Equal(("Act, article 21", new Duration(7, TimeUnit.Days)), (Land.Duties[0].Reference, Land.Duties[0].AtMostPer));
        Assert.Null(Land.Duties[1].AtMostPer);
    }

    [Fact]
    public void GuardsAndHolidays_AreRead()
    {
        Assert.Equal((18, 12, 15), (Land.AdultAge, Land.StudentFirstFromAge, Land.ObjectionFromAge));
        Assert.IsType<AnyOf>(Land.RemovalProtects);
        Assert.Equal(new PublicHoliday("Feestdag", new DateOnly(2027, 4, 27)), Assert.Single(Land.PublicHolidays));
    }

    [Fact]
    public void Calendar_IsRead()
    {
        Assert.Equal(("Europe/Amsterdam", new TimeOnly(12, 30), 6), (Plain.TimeZone, Plain.Midday, Plain.TeachingDays.Count));
        Assert.Contains(DayOfWeek.Saturday, Plain.TeachingDays);
        Assert.Equal(new DateRange(new DateOnly(2026, 8, 1), new DateOnly(2027, 7, 31)), Plain.SchoolYears[0].Range);
        Assert.Equal(new DateRange(new DateOnly(2027, 3, 5), new DateOnly(2027, 3, 5)), Plain.SchoolYears[0].Closed[2]);
        Assert.Equal((2, 2, 0), (Plain.SchoolYears[0].Terms.Count, Plain.SchoolYears[0].HalfYears.Count, Plain.SchoolYears[1].Closed.Count));
    }
}
