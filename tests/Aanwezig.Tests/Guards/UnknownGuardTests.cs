namespace Aanwezig.Tests.Guards;

public class UnknownGuardTests
{
    private const string Settles = "attendance: { unknown: { after: 3 school_days, becomes: unexcused } }";
    private const string Hours = "hours: { total: hours, of: [unexcused], over: 4 school_weeks }";
    private static readonly string[] Call = [Agreed.Step("s", "hours >= 5")];

    [Theory]
    [InlineData("2026-11-02", "2026-11-05")]
    [InlineData("2026-10-16", "2026-10-28")]
    [InlineData("2026-11-06", "2026-11-11")]
    [InlineData("2026-12-18", "2027-01-06")]
    public void OpenReason_SettlesOnTheThirdSchoolDay_AndStartsThingsThen(string missed, string settled)
    {
        var protocol = Agreed.By(Hours, Call, Settles);
        var pupil = Pupil.Seventeen.Missed($"{missed} 6:00 unknown");
        Assert.Equal([settled], protocol.Onsets(pupil, "s"));
        var before = Agreed.Iso(Agreed.Day(settled).AddDays(-1));
        Assert.Equal(["s unknown"], protocol.Held(pupil, before));
        Assert.Equal(["find_out"], protocol.Recommended(pupil, before));
        Assert.Equal(["s"], protocol.Recommended(pupil, settled));
    }

    [Fact]
    public void SettledRecord_CountsAtItsOwnDate()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 4 days }", [Agreed.Step("s", "m >= 5")], Settles);
        Assert.Equal(["2026-11-05"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-02 6:00 unknown"), "s"));
        var shorter = Agreed.By("m: { total: hours, of: [unexcused], over: 3 days }", [Agreed.Step("s", "m >= 5")], Settles);
        Assert.Empty(shorter.Onsets(Pupil.Seventeen.Missed("2026-11-02 6:00 unknown"), "s"));
    }

    [Theory]
    [InlineData("[unexcused]", "1..7")]
    [InlineData("[unexcused, unknown]", "7")]
    [InlineData("[unexcused, late]", "1..7")]
    [InlineData("{ codes: [O] }", "1..7")]
    [InlineData("{ codes: [O, \"ON\"] }", "7")]
    public void OpenReason_MakesAnIntervalWhereItMayTurnOutToBeOfTheMeasure(string of, string value) =>
        Assert.Equal(value, Agreed.Value(
            $"{{ total: hours, of: {of} }}",
            Pupil.Seventeen.Missed("2026-11-02 1:00 O", "2026-11-03 6:00 ON"),
            "2026-11-03",
            "attendance: { codes: { O: unexcused, \"ON\": unknown } }"));

    [Theory]
    [InlineData("late")]
    [InlineData("left_early")]
    [InlineData("sent_out")]
    [InlineData("present")]
    public void OpenReason_NeverTurnsOutToBePresence(string kind) =>
        Assert.Equal("1", Agreed.Value(
            $"{{ count: records, of: [{kind}] }}", Pupil.Seventeen.Missed($"2026-11-02 1:00 {kind}", "2026-11-03 6:00 unknown"), "2026-11-03"));

    [Theory]
    [InlineData("m >= 6", true)]
    [InlineData("m >= 7", false)]
    [InlineData("m > 5", true)]
    [InlineData("m > 6", false)]
    [InlineData("not (m >= 6)", true)]
    [InlineData("m >= 6 and lates >= 1", false)]
    [InlineData("m >= 6 and sick >= 1", true)]
    [InlineData("m >= 6 and mine >= 1", true)]
    [InlineData("m - sick >= 6", true)]
    [InlineData("m - sick >= 7", false)]
    [InlineData("2 * m >= 12", true)]
    [InlineData("2 * m >= 13", false)]
    [InlineData("m == 3", true)]
    [InlineData("m == 7", false)]
    public void OpenReason_HoldsExactlyTheStepsItMakesUndecided(string when, bool held)
    {
        var protocol = Agreed.By(
            """
            m: { total: hours, of: [unexcused] }
            sick: { total: hours, of: [sick] }
            lates: { count: records, of: [late] }
            mine: { count: records, of: [present] }
            """,
            [Agreed.Step("s", when)]);
        var pupil = Pupil.Seventeen.Missed("2026-11-02 1:00 present", "2026-11-03 6:00 unknown");
        Assert.Equal(held ? ["s unknown"] : [], protocol.Held(pupil, "2026-11-03"));
        Assert.Equal(held ? ["find_out"] : [], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Onsets(pupil, "s"));
    }

    [Fact]
    public void AlternativeThatIsMet_NeedsNoAnswerToTheOther()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }", [Agreed.Step("s", "m >= 5 or lates >= 1")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late"), "s"));
    }

    [Fact]
    public void ConditionMetForAllItMayBe_Occurs()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }", [Agreed.Step("s", "m <= 6 and lates >= 1")]);
        Assert.Equal(["2026-11-03"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late"), "s"));
    }

    [Fact]
    public void Unknown_ArmsNothing()
    {
        // Met on 3 November; the open record of 11 November keeps the window of seven days from ever being NotMet before 13 November.
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 7 days }", [Agreed.Step("s", "m >= 5")]);
        var open = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-09 6:00 unknown", "2026-11-13 6:00");
        Assert.Equal(["2026-11-03"], protocol.Onsets(open, "s"));
        Assert.Empty(protocol.Held(open, "2026-11-11"));
        var clear = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-13 6:00");
        Assert.Equal(["2026-11-03", "2026-11-13"], protocol.Onsets(clear, "s"));
    }

    [Fact]
    public void FindOut_HasTheDateOfTheEarliestOpenRecord_AndIsForTheCoachWithinTwoSchoolDays()
    {
        var protocol = Agreed.By(Hours, Call);
        var advice = protocol.Advice(Pupil.Seventeen.Missed("2026-11-06 3:00 unknown", "2026-11-10 3:00 unknown"), "2026-11-10", "find_out");
        Assert.Equal("2026-11-06", Agreed.Iso(advice.Onset));
        Assert.Equal(("student", "coach"), (advice.Contact, advice.Who));
        Assert.Equal("2026-11-10", Agreed.Iso(advice.Due!.Value));
        Assert.Equal("proef/find_out/s1/2026-11-06", advice.Id);
    }

    [Fact]
    public void FindOut_DoneHidesItUntilAnotherOpens()
    {
        var protocol = Agreed.By(Hours, Call);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-10 1:00 unknown").Did("2026-11-04 find_out done");
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-04"));
        Assert.Equal(["s unknown"], protocol.Held(pupil, "2026-11-04"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-09"));
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-10"));
    }

    [Fact]
    public void FindOut_AttemptedAsksOn()
    {
        var protocol = Agreed.By(Hours, Call);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown").Did("2026-11-04 find_out attempted");
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-05"));
    }

    [Fact]
    public void FindOut_IsATopicOfAnotherTalkWithTheStudent()
    {
        var protocol = Agreed.By($"{Hours}\nlates: {{ count: records, of: [late] }}", [.. Call, Agreed.Step("talk", "lates >= 1", "student")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00 unknown", "2026-11-03 0:10 late");
        Assert.Equal(["talk"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Contains("find_out", protocol.Advice(pupil, "2026-11-03", "talk").Topics);
        Assert.Equal(["find_out"], protocol.Recommended(pupil.Did("2026-11-04 talk done"), "2026-11-04"));
    }

    [Fact]
    public void MissingFact_IsAFindingAndNoTaskTowardsTheStudent()
    {
        var protocol = Agreed.By(Hours, [Agreed.Step("s", "hours >= 5 and level <= 2")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00");
        Assert.Empty(protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Held(pupil, "2026-11-03"));
        Assert.Equal(["missing_fact"], protocol.Findings(pupil, "2026-11-03"));
        Assert.Empty(protocol.Findings(pupil.Fact("level", "3"), "2026-11-03"));
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Missed("2026-11-03 4:00"), "2026-11-03"));
    }

    [Fact]
    public void FullRegistration_LeavesUnwrittenLessonsOpen_AsAFindingOnly()
    {
        var protocol = Agreed.By(Hours, Call, "attendance: { registration: full, unknown: { after: 3 school_days, becomes: unexcused } }");
        var pupil = Pupil.Seventeen.Scheduled("2026-11-03 6:00", "2026-11-04 6:00").Missed("2026-11-04 6:00 present");
        Assert.Equal(["not_registered"], protocol.Findings(pupil, "2026-11-20"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-20"));
        Assert.Empty(protocol.Onsets(pupil, "s"));
        Assert.Empty(protocol.Findings(pupil.Missed("2026-11-03 6:00 present"), "2026-11-20"));
        Assert.Equal("1..7", Agreed.Value("{ total: hours, of: [late] }", pupil.Missed("2026-11-04 1:00 late"), "2026-11-20", "attendance: { registration: full }"));
    }

    [Fact]
    public void RegistrationOfAbsencesOnly_LeavesNothingOpen()
    {
        var protocol = Agreed.By(Hours, Call);
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Scheduled("2026-11-03 6:00"), "2026-11-20"));
    }
}
