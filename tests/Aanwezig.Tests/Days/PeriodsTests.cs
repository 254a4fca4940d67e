using System.Text;

namespace Aanwezig.Tests.Days;

/// <summary>Windows that are a period of the calendar; terms until 31 January 2027, with none after it.</summary>
public class PeriodsTests
{
    private const string Terms = """
        calendar: proef/termen
        time_zone: Europe/Amsterdam
        school_years:
          - from: 2026-08-01
            until: 2027-07-31
            closed: [2026-08-01..2026-08-30, 2026-10-17..2026-10-25, 2026-12-19..2027-01-03]
            terms: [2026-08-31..2026-11-08, 2026-11-09..2027-01-31]
        """;

    private static readonly ProtocolLibrary Library = new([("termen.yaml", Encoding.UTF8.GetBytes(Terms))]);

    [Theory]
    [InlineData("2026-11-05", "10")]
    [InlineData("2026-11-08", "10")]
    [InlineData("2026-11-09", "7")]
    [InlineData("2027-01-29", "10")]
    [InlineData("2027-01-31", "10")]
    [InlineData("2027-02-01", "no window")]
    [InlineData("2027-07-31", "no window")]
    public void Term_CountsItsOwnDays_AndOutsideAnyTermNothing(string on, string value) => Assert.Equal(
        value,
        Minutes("term", Pupil.Seventeen.Missed("2026-11-05 0:10", "2026-11-09 0:07", "2027-01-29 0:03", "2027-02-01 0:05"), on));

    [Theory]
    [InlineData("half_year", "2027-01-29", "2027-02-01", "2027-01-31")]
    [InlineData("quarter", "2026-09-30", "2026-10-01", "2026-09-30")]
    [InlineData("quarter", "2027-03-31", "2027-04-01", "2027-03-31")]
    [InlineData("month", "2026-10-30", "2026-11-02", "2026-10-31")]
    [InlineData("school_week", "2026-10-16", "2026-10-26", "2026-10-25")]
    [InlineData("school_week", "2026-11-06", "2026-11-09", "2026-11-08")]
    public void Period_EndsBeforeTheNextBegins(string over, string before, string after, string last)
    {
        var measure = $"{{ total: minutes, of: [unexcused], over: {over} }}";
        var pupil = Pupil.Seventeen.Missed($"{before} 0:10", $"{after} 0:07");
        Assert.Equal("10", Agreed.Value(measure, pupil, last));
        Assert.Equal("0", Agreed.Value(measure, Pupil.Seventeen.Missed($"{before} 0:10"), Agreed.Iso(Agreed.Day(last).AddDays(1))));
        Assert.Equal("7", Agreed.Value(measure, pupil, after));
    }

    [Theory]
    [InlineData("quarter", "7")]
    [InlineData("quarter, crosses_school_year: true", "17")]
    public void Quarter_StopsAtTheSchoolYear_UnlessItMayCross(string over, string value) => Assert.Equal(
        value,
        Agreed.Value($"{{ total: minutes, of: [unexcused], over: {over} }}", Pupil.Seventeen.Missed("2026-07-15 0:10", "2026-09-01 0:07"), "2026-09-15"));

    [Theory]
    [InlineData("month", "2026-09-30", "2026-10-01", 2)]
    [InlineData("quarter", "2026-09-30", "2026-10-01", 2)]
    [InlineData("school_week", "2026-11-06", "2026-11-09", 2)]
    [InlineData("school_week", "2026-11-05", "2026-11-06", 1)]
    [InlineData("month", "2026-11-06", "2026-11-09", 1)]
    [InlineData("school_year", "2026-09-30", "2026-10-01", 1)]
    public void NewPeriod_ArmsAStepThatWasNeverFalse(string over, string first, string second, int times)
    {
        var protocol = Agreed.By($"m: {{ count: records, of: [unexcused], over: {over} }}", [Agreed.Step("s", "m >= 1")]);
        Assert.Equal(times, protocol.Onsets(Pupil.Seventeen.Missed($"{first} 1:00", $"{second} 1:00"), "s").Length);
    }

    [Fact]
    public void NewTerm_ArmsToo_AndWhatWasCountedFallsOutOnItsFirstDay()
    {
        var protocol = Termed("term", "m >= 5");
        Assert.Equal(["2026-11-05", "2026-11-09"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-05 5:00", "2026-11-09 5:00"), "s"));
        var near = Assert.Single(protocol.On(Pupil.Seventeen.Missed("2026-11-05 3:00"), "2026-11-06").Upcoming);
        Assert.Equal(["2026-11-09 3"], near.FallsOut.Select(fall => $"{Agreed.Iso(fall.Date)} {fall.Amount}"));
    }

    [Fact]
    public void OutsideAnyTerm_EvidenceHasNoWindow_AndSaysWhy()
    {
        var protocol = Agreed.By(
            "measures:\n  m: { total: hours, of: [unexcused], over: term }\n  y: { total: hours, of: [unexcused] }\nsteps:\n"
            + Agreed.Step("s", "y >= 3 and m < 1"), calendar: "proef/termen", library: Library);
        var outside = protocol.Advice(Pupil.Seventeen.Missed("2027-02-02 3:00"), "2027-02-03", "s").Evidence.Single(item => item.Measure == "m");
        Assert.Null(outside.Window);
        Assert.Equal([Aanwezig.Explanations.LeftOutReason.NoPeriod], outside.LeftOut.Select(item => item.Reason));
    }

    [Fact]
    public void StudentOnACalendarWithoutTerms_GetsNoSilentNought()
    {
        var pupil = Pupil.Seventeen.With(student => student with { Calendar = "nl/midden" });
        var refused = Assert.Throws<Aanwezig.Diagnostics.InvalidInputException>(() => Termed("term", "m >= 5").On(pupil, "2026-11-05"));
        Assert.Equal(["AW7010"], refused.Diagnostics.Select(one => one.Code.Id));
    }

    [Fact]
    public void SchoolsOwnCalendar_ComesBeforeTheShippedOneOfThatName()
    {
        var library = new ProtocolLibrary([("midden.yaml", Encoding.UTF8.GetBytes(Terms.Replace("proef/termen", "nl/midden", StringComparison.Ordinal)))]);
        var protocol = Agreed.By($"measures:\n  m: {{ total: hours, of: [unexcused], over: term }}\nsteps:\n{Agreed.Step("s", "m >= 5")}", library: library);
        Assert.Equal(["2026-11-05"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-05 5:00"), "s"));
    }

    private static Protocol Termed(string over, string when) => Agreed.By(
        $"measures:\n  m: {{ total: hours, of: [unexcused], over: {over} }}\nsteps:\n{Agreed.Step("s", when)}", calendar: "proef/termen", library: Library);

    private static string Minutes(string over, Pupil pupil, string on)
    {
        var protocol = Agreed.By(
            $"measures:\n  m: {{ total: minutes, of: [unexcused], over: {over} }}\nsteps:\n{Agreed.Step("far", "m >= 100000")}",
            calendar: "proef/termen", library: Library);
        return protocol.ValueOf("m", pupil, on);
    }
}
