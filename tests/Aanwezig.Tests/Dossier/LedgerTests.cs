namespace Aanwezig.Tests.Dossier;

public class LedgerTests
{
    private const string Week = "m: { total: hours, of: [unexcused], over: 7 days }";

    // Two reports that stand beside each other: 3 and 17 November.
    private static readonly Protocol Reports = Agreed.By(Week, [Agreed.Step("report", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")]);
    private static readonly Protocol Talks = Agreed.By(Week, [Agreed.Step("talk", "m >= 5", "student", "how: [in_person, phone, video]")]);

    private static Pupil Twice => Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 6:00");

    [Theory]
    [InlineData("2026-11-18 report done", "2026-11-17")]
    [InlineData("2026-11-18 report done 2026-11-03", "2026-11-17")]
    [InlineData("2026-11-18 report done 2026-11-17", "2026-11-03")]
    [InlineData("2026-11-18 report done 2026-11-04", "2026-11-17")]
    [InlineData("2026-11-18 report declined", "2026-11-17")]
    [InlineData("2026-11-18 report waived 2026-11-17", "2026-11-03")]
    [InlineData("2026-11-16 report done", "2026-11-17")]
    public void Entry_BelongsToTheOnsetItNames_OrElseToTheOldestOpen(string entry, string left) =>
        Assert.Equal([left], Reports.On(Twice.Did(entry), "2026-11-20").Recommendations.Select(item => Agreed.Iso(item.Onset)));

    [Theory]
    [InlineData("attempted", true)]
    [InlineData("done", false)]
    [InlineData("declined", false)]
    [InlineData("waived", false)]
    [InlineData("withdrawn", false)]
    public void AllOutcomesButAttempted_EndIt(string outcome, bool open)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00").Did($"2026-11-04 talk {outcome}");
        Assert.Equal(open ? ["talk 2026-11-03 open"] : [$"talk 2026-11-03 {outcome} 2026-11-04"], Talks.Outcomes(pupil, "2026-11-10"));
        Assert.Equal(["talk"], Talks.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void EntryBeforeTheOnset_IsOnlyANote()
    {
        Assert.Equal(["talk"], Talks.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-02 talk done"), "2026-11-03"));
        Assert.Empty(Talks.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done"), "2026-11-03"));
    }

    [Fact]
    public void Dossier_NeverArms()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-05 6:00", "2026-11-06 6:00").Did("2026-11-04 talk done", "2026-11-05 talk withdrawn");
        Assert.Equal(["2026-11-03"], Talks.Onsets(pupil, "talk"));
    }
}
