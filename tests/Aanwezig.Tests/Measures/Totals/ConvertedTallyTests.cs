using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Measures.Totals;

/// <summary>Late arrivals that count together: every third is a lesson, the first two are free.</summary>
public class ConvertedTallyTests
{
    private const string Third = "convert: { late: { every: 3, counts: 1 lesson } }";
    private const string Full = "attendance: { registration: full, lesson: 50 minutes }";

    [Theory]
    [InlineData(2, "0")]
    [InlineData(3, "1")]
    [InlineData(5, "1")]
    [InlineData(6, "2")]
    public void EveryThirdLateArrival_IsALesson(int times, string lessons) =>
        Assert.Equal(lessons, Value($"{{ total: lesson_hours, of: [late], over: school_year, {Third} }}", Late(times)));

    [Theory]
    [InlineData("1 lesson", "50")]
    [InlineData("2 lessons", "100")]
    [InlineData("1 hour", "60")]
    [InlineData("45 minutes", "45")]
    public void Amount_IsWrittenInLessonsHoursOrMinutes(string counts, string minutes) => Assert.Equal(
        minutes,
        Value($"{{ total: minutes, of: [late], convert: {{ late: {{ every: 3, counts: {counts} }} }} }}", Late(4), "attendance: { lesson: 50 minutes }"));

    [Fact]
    public void OtherKinds_CountBesideThem() => Assert.Equal(
        "7",
        Value($"{{ total: hours, of: [unexcused, late], {Third} }}", Late(4).Missed("2026-09-02 6:00")));

    [Theory]
    [InlineData(2, "0")]
    [InlineData(3, "10")]
    [InlineData(5, "30")]
    public void FirstTwo_AreFree(int times, string minutes) =>
        Assert.Equal(minutes, Value("{ total: minutes, of: [late], convert: { late: { free: 2 } } }", Late(times)));

    [Fact]
    public void FirstTwo_AreThoseOfTheEarliestDates() => Assert.Equal(
        "5",
        Value("{ total: minutes, of: [late], convert: { late: { free: 2 } } }", Pupil.Seventeen.Missed("2026-09-09 0:05 late", "2026-09-07 0:30 late", "2026-09-08 0:40 late")));

    [Theory]
    [InlineData(4, "0")]
    [InlineData(5, "1")]
    [InlineData(8, "2")]
    public void FreeOnes_ComeBeforeTheNumberBegins(int times, string lessons) => Assert.Equal(
        lessons, Value("{ total: lesson_hours, of: [late], convert: { late: { free: 2, every: 3, counts: 1 lesson } } }", Late(times)));

    [Theory]
    [InlineData("records", "{ every: 3, counts: 1 record }", 7, "4")]
    [InlineData("days", "{ every: 3, counts: 1 day }", 7, "3")]
    [InlineData("days", "{ every: 3, counts: 2 days }", 7, "5")]
    [InlineData("records", "{ free: 2 }", 7, "7")]
    [InlineData("days", "{ free: 2 }", 7, "5")]
    public void Count_OfLateArrivalsTogether_BesideMissedDays(string unit, string late, int times, string value) => Assert.Equal(
        value,
        // Two lessons missed on the day of the last late arrival.
        Value($"{{ count: {unit}, of: [unexcused, late], convert: {{ late: {late} }} }}", Late(times).Missed("2026-09-15 1:00", "2026-09-15 1:00")));

    [Fact]
    public void Lateness_OfTheMeasure_CountsForThoseThatAreNotFree() => Assert.Equal(
        "60", Value("{ total: minutes, of: [late], lateness: { each: 30 minutes }, convert: { late: { free: 2 } } }", Late(4)));

    [Fact]
    public void LateArrivalThatLeavesTheWindow_LeavesThoseAfterItTogether_AndIsNoCause()
    {
        var protocol = Agreed.By($"m: {{ total: lesson_hours, of: [late], over: 2 school_weeks, {Third} }}", [Agreed.Step("s", "m >= 1")]);
        Assert.Equal(["2026-09-09"], protocol.Onsets(Late(4), "s"));
        Assert.Equal(["2026-09-09", "2026-09-24"], protocol.Onsets(Late(3).Missed("2026-09-22 0:10 late", "2026-09-23 0:10 late", "2026-09-24 0:10 late"), "s"));
    }

    [Fact]
    public void Restart_BeginsANewNumber()
    {
        var protocol = Agreed.By($"m: {{ total: lesson_hours, of: [late], over: school_year, restarts_after: [s], {Third} }}", [Agreed.Step("s", "m >= 1")]);
        Assert.Equal(["2026-09-09", "2026-09-14"], protocol.Onsets(Late(7), "s"));
    }

    [Fact]
    public void OpenReason_IsNoLateArrival() => Assert.Equal(
        "1..7", Value($"{{ total: hours, of: [unexcused, late], {Third} }}", Late(5).Missed("2026-09-02 6:00 unknown")));

    [Theory]
    [InlineData("{ total: minutes, of: [late], convert: { late: { every: 3, counts: 1 lesson } } }", 4, "50..50")]
    [InlineData("{ total: minutes, of: [late], convert: { late: { every: 3, counts: 1 lesson } } }", 5, "50..100")]
    [InlineData("{ total: minutes, of: [unexcused, late], convert: { late: { every: 3, counts: 1 lesson } } }", 5, "50..110")]
    [InlineData("{ total: minutes, of: [late], convert: { late: { free: 2 } } }", 5, "30..40")]
    [InlineData("{ count: records, of: [late], convert: { late: { every: 3, counts: 1 record } } }", 5, "1..2")]
    public void UnregisteredTime_MayBeOneMoreLateArrival(string measure, int times, string value)
    {
        // The lessons of the late arrivals and one more, of an hour, of which nothing was registered.
        var pupil = Late(times).Scheduled([.. Days(times).Select(day => $"{day} 0:10"), "2026-08-31 1:00"]);
        var found = Value(measure, pupil, Full);
        Assert.Equal(value, found.Contains("..", StringComparison.Ordinal) ? found : $"{found}..{found}");
    }

    [Fact]
    public void Answer_SaysWhichCountTogether()
    {
        var protocol = Agreed.By("m: { total: hours, of: [late], convert: { late: { free: 1, every: 3, counts: 1 hour } } }", [Agreed.Step("s", "m >= 1")]);
        var answer = protocol.On(Late(5), "2026-09-11");
        var evidence = answer.Recommendations.Single().Evidence.Single();
        Assert.Equal([("2026-09-08", 0), ("2026-09-09", 0), ("2026-09-10", 60)], evidence.Counted.Select(item => (Agreed.Iso(item.Record.Date), item.Minutes)));
        using var text = new StringWriter();
        ExplainReport.Write(text, answer, Language.Dutch);
        Assert.Contains("de eerste 1 keer later komen telt niet mee; elke 3 keer later komen telt samen als 1:00 uur", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("een aantal keer later komen telt niet, of pas samen", text.ToString(), StringComparison.Ordinal);
        using var json = new StringWriter();
        JsonReport.Write(json, answer, Language.English);
        Assert.Contains("\"convert\":{\"free\":1,\"every\":3,\"counts\":60}", json.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"too_few\"", json.ToString(), StringComparison.Ordinal);
    }

    private static string Value(string measure, Pupil pupil, string before = "") => Agreed.Value(measure, pupil, "2026-09-18", before);

    // Ten minutes late on so many school days from Monday 7 September on.
    private static Pupil Late(int times) => Pupil.Seventeen.Missed([.. Days(times).Select(day => $"{day} 0:10 late")]);

    private static IEnumerable<string> Days(int times) => Enumerable.Range(0, times).Select(at => Agreed.Iso(Agreed.Day("2026-09-07").AddDays(at + (2 * (at / 5)))));
}
