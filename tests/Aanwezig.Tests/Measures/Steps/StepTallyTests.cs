namespace Aanwezig.Tests.Measures.Steps;

/// <summary>Counting how often steps were done, by the dates of the dossier, as it stood yesterday.</summary>
public class StepTallyTests
{
    private static readonly Protocol TwoTalks = Agreed.By(
        "lates: { count: records, of: [late], over: school_year }\ntalks: { steps: [talk, call], over: 4 school_weeks, counting: done }",
        [Agreed.Step("talk", "lates >= 1", "student"), Agreed.Step("call", "lates >= 1", "coach"), Agreed.Step("team", "talks >= 2", "team")]);
    private static readonly Pupil Late = Pupil.Seventeen.Missed("2026-11-02 0:05 late");

    [Theory]
    [InlineData("2026-11-05 call done", "2026-11-06")]
    [InlineData("2026-11-05 talk done", "2026-11-06")]
    [InlineData("2026-11-05 call attempted", null)]
    [InlineData("2026-11-05 call declined", null)]
    [InlineData("2026-11-05 call waived", null)]
    public void SecondTalkThatWasDone_CountsFromTheDayAfter(string second, string? onset) =>
        Assert.Equal(onset is null ? [] : [onset], TwoTalks.Onsets(Late.Did("2026-11-03 talk done", second), "team", "2026-11-20"));

    [Fact]
    public void WhatWasTakenBackBefore_DoesNotCount() =>
        Assert.Empty(TwoTalks.Onsets(Late.Did("2026-11-03 talk done", "2026-11-04 talk withdrawn", "2026-11-05 call done"), "team", "2026-11-20"));

    // Four school weeks that end on Friday 4 December start on Saturday 7 November; the Friday before has left them.
    [Theory]
    [InlineData("2026-11-06", "2026-12-03", false)]
    [InlineData("2026-11-07", "2026-12-03", true)]
    public void WhatWasDoneBeforeTheWindow_DoesNotCount(string first, string second, bool counts) =>
        Assert.Equal(counts ? ["2026-12-04"] : [], TwoTalks.Onsets(Late.Did($"{first} talk done", $"{second} call done"), "team", "2026-12-04"));

    [Fact]
    public void Evidence_NamesTheDatesOnWhichItWasDone()
    {
        var evidence = Assert.Single(TwoTalks.Advice(Late.Did("2026-11-03 talk done", "2026-11-05 call done"), "2026-11-06", "team").Evidence);

        Assert.Equal(["2026-11-03", "2026-11-05"], evidence.Onsets.Select(Agreed.Iso));
    }

    [Fact]
    public void StepsCounted_AreThoseBeforeToday()
    {
        var steps = Agreed.Step("first", "hours >= 5");
        Assert.Equal("0", Agreed.Value("{ steps: first }\nhours: { total: hours, of: [unexcused], over: 7 days }", Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-03", "", steps));
        Assert.Equal("1", Agreed.Value("{ steps: first }\nhours: { total: hours, of: [unexcused], over: 7 days }", Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-04", "", steps));
    }
}
