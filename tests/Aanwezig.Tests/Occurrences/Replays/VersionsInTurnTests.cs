namespace Aanwezig.Tests.Occurrences.Replays;

/// <summary>A case that runs across a change of the protocol: from Monday 16 November 2026 another version is in force.</summary>
public class VersionsInTurnTests
{
    private static readonly string Five = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 5", "student", "title: Toen", "within: 10 school_days"));
    private static readonly string Three = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 3", "student", "title: Nu", "within: 2 school_days"));

    [Theory]
    [InlineData("2026-11-13 0:30", null)]
    [InlineData("2026-11-16 0:30", "2026-11-16")]
    [InlineData("2026-11-17 0:30", "2026-11-17")]
    public void VersionOfTheDay_Decides_AndItsBeginningIsNoCause(string second, string? onset) =>
        Assert.Equal(
            onset is null ? [] : [$"talk {onset} open"],
            Versioned.Outcomes(Versioned.By(Five, Three), Pupil.Seventeen.Missed("2026-11-12 4:00", second), "2026-11-18"));

    [Theory]
    [InlineData("continue", "talk 2026-11-12 open (2026-08-01)")]
    [InlineData("start_over", "talk 2026-11-12 expired 2026-11-16 (2026-08-01)", "talk 2026-11-17 open")]
    public void WhatOccurred_GoesOnOrBeginsAnew(string running, params string[] told) =>
        Assert.Equal(told, Versioned.Outcomes(Versioned.By(Five, Three, running), Pupil.Seventeen.Missed("2026-11-12 6:00", "2026-11-17 1:00"), "2026-11-18"));

    [Fact]
    public void WhatStartsOver_HoldsUntilTheDayBefore() =>
        Assert.Equal(["talk 2026-11-12 open"], Versioned.Outcomes(Versioned.By(Five, Three, "start_over"), Pupil.Seventeen.Missed("2026-11-12 6:00"), "2026-11-15"));

    [Fact]
    public void OpenAgreement_KeepsTheTextAndDeadlineItBeganWith()
    {
        var advice = Versioned.By(Five, Three).Advice(Pupil.Seventeen.Missed("2026-11-12 6:00"), "2026-11-18", "talk");

        Assert.Equal(("Toen", (DateOnly?)Agreed.Day("2026-11-26"), (DateOnly?)Agreed.Day("2026-08-01")), (advice.Title.In("nl"), advice.Due, advice.EarlierVersion?.InForceFrom));
    }

    [Fact]
    public void WhatOccursUnderTheNewVersion_HasItsTextAndDeadline()
    {
        var advice = Versioned.By(Five, Three).Advice(Pupil.Seventeen.Missed("2026-11-17 3:00"), "2026-11-18", "talk");

        Assert.Equal(("Nu", (DateOnly?)Agreed.Day("2026-11-19"), (DateOnly?)null), (advice.Title.In("nl"), advice.Due, advice.EarlierVersion?.InForceFrom));
    }

    [Fact]
    public void StepThatBecameFalseUnderTheNewVersion_MayOccurAgain() =>
        Assert.Equal(
            ["talk 2026-11-12 superseded 2026-11-17 (2026-08-01)", "talk 2026-11-17 open"],
            Versioned.Outcomes(Versioned.By(Three, Five), Pupil.Seventeen.Missed("2026-11-12 4:00", "2026-11-17 1:00"), "2026-11-18"));

    [Fact]
    public void EntryAfterTheChange_EndsWhatBeganBefore() =>
        Assert.Equal(
            ["talk 2026-11-12 done 2026-11-17 (2026-08-01)"],
            Versioned.Outcomes(Versioned.By(Five, Three), Pupil.Seventeen.Missed("2026-11-12 6:00").Did("2026-11-17 talk done"), "2026-11-18"));

    [Fact]
    public void StepThatTheNewVersionNoLongerHas_StaysUntilItIsDone()
    {
        var other = Versioned.Body(Versioned.Hours, Agreed.Step("letter", "hours >= 8", "coach"));
        var pupil = Pupil.Seventeen.Missed("2026-11-12 6:00", "2026-11-17 2:00");

        Assert.Equal(["letter", "talk"], Versioned.By(Five, other).Recommended(pupil, "2026-11-18").Order());
        Assert.Equal(["letter"], Versioned.By(Five, other).Recommended(pupil.Did("2026-11-17 talk done"), "2026-11-18"));
    }

    [Fact]
    public void StepAfterOneThatIsGone_StillWaitsForIt()
    {
        var first = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 5", "student"), Agreed.Step("call", "hours >= 5", "coach", "after: talk"));
        var second = Versioned.Body(Versioned.Hours, Agreed.Step("letter", "hours >= 80", "coach"));

        Assert.Equal(["call after"], Versioned.By(first, second).Held(Pupil.Seventeen.Missed("2026-11-12 6:00"), "2026-11-18"));
    }

    [Fact]
    public void TalkUnderTheEarlierVersion_IsATalkWithTheStudent()
    {
        var second = Versioned.Body(Versioned.Hours, Agreed.Step("call", "hours >= 8", "parents"));
        var pupil = Pupil.Seventeen.Missed("2026-11-12 6:00", "2026-11-17 2:00").Did("2026-11-13 talk done");

        Assert.Equal(["call"], Versioned.By(Five, second).Recommended(pupil, "2026-11-18"));
    }

    [Fact]
    public void ClearWhen_IsThatOfTheVersionItBeganUnder()
    {
        var first = Versioned.Body("days: { streak: school_days, of: [unexcused] }", Agreed.Step("talk", "days >= 2", "student", "clear_when: days == 0"));
        var second = Versioned.Body("days: { streak: school_days, of: [sick] }", Agreed.Step("talk", "days >= 2", "student"));
        var pupil = Pupil.Seventeen.Missed("2026-11-12 6:00", "2026-11-13 6:00", "2026-11-16 6:00");

        Assert.Equal(["talk 2026-11-13 cleared 2026-11-17 (2026-08-01)"], Versioned.Outcomes(Versioned.By(first, second), pupil, "2026-11-18"));
    }

    [Fact]
    public void HigherStep_PassesOverWhatBeganUnderTheEarlierVersion()
    {
        var first = Versioned.Body(Versioned.Hours, Agreed.Step("high", "hours >= 50", "coach", "ladder: l"), Agreed.Step("low", "hours >= 5", "coach", "ladder: l"));
        var second = Versioned.Body(Versioned.Hours, Agreed.Step("low", "hours >= 5", "coach", "ladder: l"), Agreed.Step("high", "hours >= 7", "coach", "ladder: l"));

        Assert.Equal(
            ["low 2026-11-12 passed_over 2026-11-17 (2026-08-01)", "high 2026-11-17 open"],
            Versioned.Outcomes(Versioned.By(first, second), Pupil.Seventeen.Missed("2026-11-12 6:00", "2026-11-17 1:00"), "2026-11-18"));
    }

    [Fact]
    public void DoneWithoutGroundAfterACorrection_IsReportedAcrossTheChange()
    {
        var pupil = Pupil.Seventeen
            .Registered(
                Pupil.Record("2026-11-12 6:00") with { Id = "r", RecordedAt = Agreed.Moment("2026-11-12T17:00") },
                Pupil.Record("2026-11-12 6:00 excused") with { Id = "c", Supersedes = "r", RecordedAt = Agreed.Moment("2026-11-18T09:00") })
            .Did("2026-11-13 talk done");
        var found = Assert.Single(Versioned.By(Five, Three).On(pupil, "2026-11-19").Ungrounded);

        Assert.Equal(("talk", Agreed.Day("2026-11-12")), (found.Step, found.OnsetThen));
    }
}
