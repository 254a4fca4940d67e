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
        Assert.Equal(open ? ["talk 2026-11-03 open"] : [$"talk 2026-11-03 {outcome} 2026-11-04"], Talks.Told(pupil, "2026-11-10"));
        Assert.Equal(["talk"], Talks.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void EntryBeforeTheOnset_IsOnlyANote()
    {
        Assert.Equal(["talk"], Talks.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-02 talk done"), "2026-11-03"));
        Assert.Empty(Talks.Recommended(Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done"), "2026-11-03"));
    }

    [Theory]
    [InlineData(0, "in_person phone video")]
    [InlineData(1, "phone video in_person")]
    [InlineData(2, "video in_person phone")]
    [InlineData(3, "video in_person phone")]
    [InlineData(5, "video in_person phone")]
    public void Attempts_MoveTheirChannelsBehind_ButNeverTheLast(int attempts, string how)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00").Did([.. Enumerable.Range(4, attempts).Select(day => $"2026-11-{day:00} talk attempted")]);
        Assert.Equal(how, string.Join(' ', Talks.Advice(pupil, "2026-11-12", "talk").How.Select(Aanwezig.Attendance.Names.Of)));
    }

    [Fact]
    public void AttemptsOfAnEarlierOccurrence_MoveNothingNow()
    {
        var pupil = Twice.Did("2026-11-04 talk attempted", "2026-11-05 talk attempted");
        Assert.Equal("in_person phone video", string.Join(' ', Talks.Advice(pupil, "2026-11-18", "talk").How.Select(Aanwezig.Attendance.Names.Of)));
    }

    [Fact]
    public void Dossier_NeverArms()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-05 6:00", "2026-11-06 6:00").Did("2026-11-04 talk done", "2026-11-05 talk withdrawn");
        Assert.Equal(["2026-11-03"], Talks.Onsets(pupil, "talk"));
    }

    [Fact]
    public void WaivedDuty_IsAFinding() =>
        Assert.Contains(Reports.Findings(Twice.Did("2026-11-18 report waived"), "2026-11-20"), code => code.Contains("waived", StringComparison.Ordinal));

    [Fact]
    public void OrderOfInput_NeverMatters()
    {
        var protocol = Agreed.By(
            $"{Week}\nlates: {{ count: records, of: [late] }}",
            [
                Agreed.Step("talk", "m >= 5", "student", "within: 3 school_days"),
                Agreed.Step("call", "m >= 5", "parents", "after: talk", "within: 2 school_days"),
                Agreed.Step("late_talk", "lates >= 2", "student"),
            ]);
        var pupil = Pupil.Seventeen
            .Missed("2026-11-03 6:00", "2026-11-17 6:00", "2026-11-17 6:00", "2026-11-04 0:05 late", "2026-11-05 0:10 late", "2026-11-18 6:00 unknown", "2026-11-07 1:00")
            .Did("2026-11-04 talk attempted", "2026-11-05 talk done", "2026-11-05 talk attempted", "2026-11-18 talk done", "2026-11-19 call attempted")
            .Said("2026-11-01 objected", "2026-11-02 given")
            .Fact("level", "3").Fact("level", "2", "2026-11-10");
        var asked = Spelled(protocol, pupil);
        for (var seed = 0; seed < 25; seed++)
        {
            Assert.Equal(asked, Spelled(protocol, pupil.Shuffled(new Random(seed))));
        }
    }

    private static string Spelled(Protocol protocol, Pupil pupil)
    {
        var answer = protocol.On(pupil, "2026-11-20");
        return string.Join('\n', [
            .. protocol.Told(pupil, "2026-11-20"),
            .. answer.Recommendations.Select(item => $"{item.Id} {item.Start} {item.Due} {string.Join(' ', item.How)} {string.Join(' ', item.Topics)} {string.Join(' ', item.Evidence.SelectMany(one => one.Counted).Select(one => one.Record))}"),
            .. answer.Withheld.Select(item => $"{item.Step} {item.Onset} {item.Guard} {string.Join(' ', item.Also)}"),
            .. answer.Findings.Select(item => $"{item.Code} {string.Join(' ', item.Records)}"),
        ]);
    }
}
