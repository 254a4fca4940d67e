namespace Aanwezig.Tests.Measures.Tallies;

/// <summary>A measure never has more minutes of a date than were scheduled. Tuesday 3 November 2026 has four hours of lessons and two of a placement.</summary>
public class MeasuredDateTests
{
    private const string Tuesday = "2026-11-03";

    private static Pupil Planned => Pupil.Seventeen.Scheduled($"{Tuesday} 4:00 lesson", $"{Tuesday} 2:00 practice");

    [Theory]
    [InlineData("3:00", "180")]
    [InlineData("3:00,1:30", "270")]
    [InlineData("3:00,3:30", "360")]
    [InlineData("3:00 unexcused lesson,2:30 unexcused lesson", "330")]
    public void Minutes_AreAtMostThoseScheduled(string rows, string minutes) =>
        Assert.Equal(minutes, Agreed.Value("{ total: minutes, of: [unexcused] }", Planned.Missed(Rows(rows)), Tuesday));

    [Theory]
    [InlineData("activities: [lesson]", "240")]
    [InlineData("activities: [practice]", "60")]
    [InlineData("practice: ignored", "240")]
    public void MeasureOfSomeActivities_HasAtMostTheirTime(string more, string minutes) => Assert.Equal(
        minutes,
        Agreed.Value($"{{ total: minutes, of: [unexcused], {more} }}", Planned.Missed(Rows("3:00 unexcused lesson,2:30 unexcused lesson,1:00 unexcused practice")), Tuesday));

    [Fact]
    public void CancelledTime_WasNotThereToMiss()
    {
        var pupil = Planned.Missed(Rows("3:00 unexcused lesson,1:30 cancelled lesson"));
        Assert.Equal("150", Agreed.Value("{ total: minutes, of: [unexcused], activities: [lesson] }", pupil, Tuesday));
    }

    [Fact]
    public void MoreCancelledThanScheduled_TakesNothingFromOtherActivities()
    {
        var pupil = Planned.Missed(Rows("2:00 unexcused practice,4:30 cancelled lesson"));
        Assert.Equal("120", Agreed.Value("{ total: minutes, of: [unexcused] }", pupil, Tuesday));
    }

    [Fact]
    public void DateWithNothingScheduledOfTheActivity_HasNoLimit()
    {
        var pupil = Pupil.Seventeen.Scheduled($"{Tuesday} 4:00 lesson").Missed($"{Tuesday} 5:00 unexcused practice");
        Assert.Equal("300", Agreed.Value("{ total: minutes, of: [unexcused], activities: [practice] }", pupil, Tuesday));
    }

    [Fact]
    public void Counts_HaveNoLimit() => Assert.Equal(
        "3", Agreed.Value("{ count: records, of: [unexcused] }", Planned.Missed(Rows("3:00,2:00,3:00")), Tuesday));

    [Fact]
    public void Lateness_ComesBeforeTheLimit() => Assert.Equal(
        "360", Agreed.Value("{ total: minutes, of: [late], lateness: { each: 3 hours } }", Planned.Missed(Rows("0:05 late,0:05 late,0:05 late")), Tuesday));

    [Fact]
    public void HoursOfARun_AreLimitedDateByDate()
    {
        var pupil = Planned.Scheduled("2026-11-04 3:00").Missed(Rows("3:00,3:30")).Missed("2026-11-04 2:00", "2026-11-04 2:00");
        Assert.Equal("9", Agreed.Value("{ streak: hours, of: [unexcused] }", pupil, "2026-11-04"));
    }

    [Fact]
    public void WhatIsAbove_IsLeftOutLatestStartFirst()
    {
        var protocol = Agreed.By("m: { total: minutes, of: [unexcused] }", [Agreed.Step("s", "m >= 1")]);
        var pupil = Pupil.Seventeen.Scheduled($"{Tuesday} 3:00").Registered(
            Pupil.Record($"{Tuesday} 1:00") with { Id = "loose" },
            Pupil.Record($"{Tuesday} 1:30") with { Id = "morning", Start = new TimeOnly(9, 0) },
            Pupil.Record($"{Tuesday} 1:00") with { Id = "noon", Start = new TimeOnly(12, 0) },
            Pupil.Record($"{Tuesday} 1:00") with { Id = "late", Start = new TimeOnly(15, 0) });
        var evidence = Assert.Single(protocol.Advice(pupil, Tuesday, "s").Evidence);
        Assert.Equal(["loose 60", "morning 90", "noon 30"], evidence.Counted.Select(item => $"{item.Record.Id} {item.Minutes}").Order(StringComparer.Ordinal));
        Assert.Equal(("late", Aanwezig.Explanations.LeftOutReason.MoreThanScheduled), (Assert.Single(evidence.LeftOut).Record.Id, evidence.LeftOut[0].Reason));
        Assert.Contains("more_than_scheduled", protocol.Findings(pupil, Tuesday));
    }

    private static string[] Rows(string rows) => [.. rows.Split(',').Select(row => $"{Tuesday} {row}")];
}
