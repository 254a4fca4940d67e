using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Cases;

/// <summary>Replays that once went otherwise than the contract says.</summary>
public class SettledReplayTests
{
    [Fact]
    public void TwoCorrectionsOfOneRecordAtTheSameMoment_AreAMistake()
    {
        var first = Pupil.Record("2026-11-03 6:00") with { Id = "a" };
        var at = Agreed.Moment("2026-11-05T10:00");
        var b = Pupil.Record("2026-11-03 1:00") with { Id = "b", Supersedes = "a", RecordedAt = at };
        var c = Pupil.Record("2026-11-03 2:00") with { Id = "c", Supersedes = "a", RecordedAt = at };
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")]);
        Assert.Throws<InvalidInputException>(() => protocol.On(Pupil.Seventeen.Registered(first, b, c), "2026-11-06"));
        Assert.Throws<InvalidInputException>(() => protocol.On(Pupil.Seventeen.Registered(c, b, first), "2026-11-06"));
    }

    [Fact]
    public void CorrectionWithoutTheMomentItWasWritten_IsAMistake()
    {
        var first = Pupil.Record("2026-11-03 6:00") with { Id = "a" };
        var b = Pupil.Record("2026-11-03 1:00") with { Id = "b", Supersedes = "a" };
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")]);
        Assert.Throws<InvalidInputException>(() => protocol.On(Pupil.Seventeen.Registered(first, b), "2026-11-06"));
    }

    [Theory]
    [InlineData("late")]
    [InlineData("TL")]
    public void HostsOwnCode_MeansItsKindForFullRegistrationToo(string code)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { codes: { TL: late }, registration: full }");
        Assert.Empty(protocol.Findings(Pupil.Seventeen.Scheduled("2026-11-03 1:00").Missed($"2026-11-03 0:10 {code}"), "2026-11-04"));
    }

    [Fact]
    public void TimetableOfTheGroupBeforeTheEnrolment_IsNotAskedFor()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { registration: full }");
        var pupil = Pupil.Seventeen.Enrolled("2026-11-02").Scheduled("2026-10-05 6:00", "2026-11-03 1:00").Missed("2026-11-03 1:00 present");
        Assert.Empty(protocol.Findings(pupil, "2026-11-04"));
    }

    [Fact]
    public void StreakWithoutAWindow_CrossesTheSchoolYearWhereItSaysSo() =>
        Assert.Equal("3", Agreed.Value("{ streak: school_days, of: [sick], crosses_school_year: true }", Pupil.Sick("2026-07-16,2026-07-17,2026-08-31"), "2026-08-31"));

    [Fact]
    public void LateArrivalInOneLesson_DoesNotSpeakForTheOtherLessonsOfTheDay()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], "attendance: { registration: full }");
        var pupil = Pupil.Seventeen
            .Scheduled([.. Enumerable.Repeat("2026-11-03 1:00", 6)])
            .Missed("2026-11-03 0:10 late");
        Assert.Contains("not_registered", protocol.Findings(pupil, "2026-11-04"));
    }

    [Theory]
    [InlineData("[unexcused]")]
    [InlineData("{ codes: [O] }")]
    public void OpenRecordBesideACountedOne_IsToldAsLeftOut(string of)
    {
        var protocol = Agreed.By($"m: {{ total: hours, of: {of} }}", [Agreed.Step("s", "m >= 1")], "attendance: { codes: { O: unexcused } }");
        var evidence = Assert.Single(protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 1:00 O", "2026-11-03 6:00 unknown"), "2026-11-03", "s").Evidence);
        Assert.Equal(Aanwezig.Explanations.LeftOutReason.StillUnknown, Assert.Single(evidence.LeftOut).Reason);
    }

    [Fact]
    public void DutyWaivedWithoutAReason_IsAMistake()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
        var entry = Pupil.Entry("2026-11-04 s waived") with { Reason = null };
        Assert.Throws<InvalidInputException>(() => protocol.On(Pupil.Seventeen.Missed("2026-11-03 6:00").Entered(entry), "2026-11-05"));
    }
}
