using Aanwezig.Calendars;
using Aanwezig.Days;

namespace Aanwezig.Tests.Days;

public class MeasureWindowsTests
{
    [Theory]
    [InlineData("", "2026-08-01")]
    [InlineData(", over: school_year", "2026-08-01")]
    [InlineData(", over: 10 days", "2026-08-29")]
    [InlineData(", over: 60 days", "2026-08-01")]
    [InlineData(", over: 60 days, crosses_school_year: true", "2026-07-10")]
    [InlineData(", over: quarter", "2026-08-01")]
    [InlineData(", over: quarter, crosses_school_year: true", "2026-07-01")]
    public void Window_StopsAtTheSchoolYear_UnlessItMayCross(string over, string first) => Assert.Equal(first, FirstDay(over, null));

    [Theory]
    [InlineData("2026-09-01", "2026-09-01")]
    [InlineData("2026-03-02", "2026-03-02")]
    public void Enrolment_CrossesTheSchoolYear(string from, string first) => Assert.Equal(first, FirstDay(", over: enrolment", from));

    [Fact]
    public void BeforeTheEnrolment_ThereIsNoWindow() => Assert.Null(FirstDay(", over: enrolment", "2026-09-08"));

    // The window on Monday 7 September 2026; null where it has no day.
    private static string? FirstDay(string over, string? enrolled)
    {
        var on = Agreed.Day("2026-09-07");
        var measure = Agreed.By($"m: {{ total: hours, of: [unexcused]{over} }}", [Agreed.Step("s", "m >= 1")]).Definition.Measures.Single();
        var window = MeasureWindows.Of(new StudentDays(Agreed.Midden, []), enrolled is null ? null : Agreed.Day(enrolled), measure, on);
        return window.From <= window.Until ? Agreed.Iso(window.From) : null;
    }
}
