namespace Aanwezig.Tests.Measures.Shares;

public class ShareTallyTests
{
    private const string Absent = "{ share: absent, over: 1 weeks }";
    private const string Present = "{ share: present, over: 1 weeks }";
    private const string On = "2026-11-06";

    [Theory]
    [InlineData("1:59", 0)]
    [InlineData("2:00", 1)]
    [InlineData("2:01", 1)]
    public void TenPercentOfTwentyHours_IsTwoHoursExactly(string missed, int occurrences)
    {
        var protocol = Agreed.By($"m: {Absent}", [Agreed.Step("s", "m >= 10")]);
        Assert.Equal(occurrences, protocol.Onsets(Pupil.InSchoolWeek.Missed($"{On} {missed}"), "s", On).Length);
    }

    [Theory]
    [InlineData("1:00", 0)]
    [InlineData("1:01", 1)]
    public void LessThanEightyPercentPresent_IsStrict(string missed, int occurrences)
    {
        var protocol = Agreed.By($"m: {Present}", [Agreed.Step("s", "m < 80")]);
        Assert.Equal(occurrences, protocol.Onsets(Pupil.InSchoolWeek.Missed($"2026-11-05 {missed} sick", $"{On} 3:00"), "s", On).Length);
    }

    [Theory]
    [InlineData("unexcused", "20", "80")]
    [InlineData("leave", "20", "80")]
    [InlineData("present", "0", "100")]
    public void WithoutKinds_AllButPresenceIsMissed(string kind, string absent, string present)
    {
        var pupil = Pupil.InSchoolWeek.Missed($"2026-11-03 4:00 {kind}");
        Assert.Equal(absent, Agreed.Value(Absent, pupil, On));
        Assert.Equal(present, Agreed.Value(Present, pupil, On));
    }

    [Fact]
    public void CancelledLessons_AreNotScheduled() =>
        Assert.Equal("25", Agreed.Value(Absent, Pupil.InSchoolWeek.Missed("2026-11-03 4:00", "2026-11-05 4:00 cancelled"), On));

    [Fact]
    public void KindsNotMissed_ArePresent() =>
        Assert.Equal("20", Agreed.Value("{ share: absent, of: [unexcused], over: 1 weeks }", Pupil.InSchoolWeek.Missed("2026-11-03 4:00", "2026-11-05 4:00 leave"), On));

    [Fact]
    public void KindsLeftOut_BelongToNeitherSide() =>
        Assert.Equal("25", Agreed.Value("{ share: absent, without: [leave], over: 1 weeks }", Pupil.InSchoolWeek.Missed("2026-11-03 4:00", "2026-11-05 4:00 leave"), On));

    [Theory]
    [InlineData("{ share: absent, over: 1 weeks }", "40")]
    [InlineData("{ share: absent, of: [unexcused], over: 1 weeks }", "20..40")]
    [InlineData("{ share: absent, without: [leave], over: 1 weeks }", "25..40")]
    [InlineData("{ share: present, of: [unexcused], over: 1 weeks }", "60..80")]
    [InlineData("{ share: absent, of: [unexcused, unknown], over: 1 weeks }", "40")]
    public void OpenReason_IsOpenAsFarAsItMatters(string measure, string percent) =>
        Assert.Equal(percent, Agreed.Value(measure, Pupil.InSchoolWeek.Missed("2026-11-03 4:00", "2026-11-04 4:00 unknown"), On));

    [Fact]
    public void TimeNeverRegistered_MayBeAnything()
    {
        var pupil = Pupil.InSchoolWeek.Missed("2026-11-02 4:00", "2026-11-03 4:00 present", "2026-11-04 4:00 present", "2026-11-05 4:00 present");
        Assert.Equal("20..40", Agreed.Value(Absent, pupil, On, "attendance: { registration: full }"));
    }

    [Fact]
    public void FullRegister_TellsWhatWasScheduled()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-03 3:00 present");
        Assert.Equal("25", Agreed.Value(Absent, pupil, On, "attendance: { registration: full }"));
    }

    [Theory]
    [InlineData("attendance: { registration: absences }", "2026-11-03 1:00")]
    [InlineData("attendance: { registration: full }", "2026-11-03 0:10 late")]
    public void WithoutKnowingWhatWasScheduled_NothingIsGuessed(string settings, string missed)
    {
        var protocol = Agreed.By($"m: {Absent}", [Agreed.Step("s", "m >= 0"), Agreed.Step("t", "m < 100")], settings);
        var pupil = Pupil.Seventeen.Missed(missed);
        Assert.Empty(protocol.Onsets(pupil, "s", On).Concat(protocol.Onsets(pupil, "t", On)));
        Assert.Equal("no timetable", protocol.ValueOf("m", pupil, On));
        Assert.Equal(["no_timetable"], protocol.Findings(pupil, On));
        Assert.Empty(protocol.Held(pupil, On));
    }

    [Fact]
    public void WeekWithoutATimetableInTheWindow_LeavesTheShareOpen()
    {
        var protocol = Agreed.By("m: { share: absent, over: 2 weeks }", [Agreed.Step("s", "m >= 10")]);
        Assert.Contains("no_timetable", protocol.Findings(Pupil.InSchoolWeek.Missed("2026-11-03 4:00"), On));
    }

    [Theory]
    [InlineData("2026-11-05", false)]
    [InlineData("2026-11-06", true)]
    public void TwentyHours_MustBeScheduledFirst(string on, bool isAnswered)
    {
        var protocol = Agreed.By("m: { share: absent, over: 1 weeks, at_least: 20 hours }", [Agreed.Step("s", "m >= 10")]);
        var pupil = Pupil.Seventeen.Scheduled("2026-10-26 0:00").Missed("2026-11-02 4:00");
        pupil = pupil with { Case = pupil.Case with { Timetable = [.. pupil.Case.Timetable, .. Pupil.InSchoolWeek.Case.Timetable] } };
        Assert.Equal(isAnswered, protocol.Onsets(pupil, "s", on).Length == 1);
        Assert.Equal(isAnswered ? "20" : "too little scheduled", protocol.ValueOf("m", pupil, on));
        Assert.Equal(!isAnswered, protocol.Findings(pupil, on).Contains("too_little_scheduled"));
    }

    [Fact]
    public void MoreMissedThanScheduled_IsNoMoreThanTheDay() =>
        Assert.Equal("20", Agreed.Value(Absent, Pupil.InSchoolWeek.Missed("2026-11-03 8:00"), On));

    [Fact]
    public void PracticeThatDoesNotCount_IsOnNeitherSide()
    {
        var pupil = Pupil.InSchoolWeek.Scheduled("2026-11-04 8:00 practice").Missed("2026-11-03 4:00", "2026-11-04 8:00 unexcused practice");
        Assert.Equal("20", Agreed.Value("{ share: absent, over: 1 weeks, practice: ignored }", pupil, On));
        Assert.Equal("42.86", Agreed.Value(Absent, pupil, On));
    }

    [Fact]
    public void LateArrivals_CountByTheirRule()
    {
        var pupil = Pupil.InSchoolWeek.Missed("2026-11-03 0:10 late");
        Assert.Equal("5", Agreed.Value("{ share: absent, over: 1 weeks, lateness: { each: 1 hour } }", pupil, On));
        Assert.Equal("0", Agreed.Value("{ share: absent, over: 1 weeks, lateness: ignored }", pupil, On));
    }

    [Fact]
    public void EvidenceOfAShare_TellsWhatWasScheduled()
    {
        var protocol = Agreed.By($"m: {Absent}", [Agreed.Step("s", "m >= 20")]);
        var evidence = protocol.Advice(Pupil.InSchoolWeek.Missed("2026-11-06 4:00"), On, "s").Evidence.Single();
        Assert.Equal(1200, evidence.ScheduledMinutes);
        Assert.Equal(240, evidence.Counted.Single().Minutes);
    }

    // Four hours a day from Monday to Friday; the talk occurs on Monday. Of the four days after it, one of sixteen hours is missed.
    [Fact]
    public void Restart_DropsWhatWasScheduledUntilThenToo()
    {
        var protocol = Agreed.By(
            "first: { count: records, of: [unexcused] }\nm: { share: absent, over: school_week, restarts_after: [talk] }",
            [Agreed.Step("talk", "first >= 1", "coach", "again: never"), Agreed.Step("far", "m >= 100000")]);
        var pupil = Pupil.InSchoolWeek.Missed("2026-11-02 4:00", "2026-11-04 1:00");
        Assert.Equal("6.25", protocol.ValueOf("m", pupil, "2026-11-06"));
    }
}
