namespace Aanwezig.Tests;

public class InputOrderTests
{
    private const string Week = "m: { total: hours, of: [unexcused], over: 7 days }";

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
            .. protocol.Outcomes(pupil, "2026-11-20"),
            .. answer.Recommendations.Select(item => $"{item.Id} {item.Start} {item.Due} {string.Join(' ', item.How)} {string.Join(' ', item.Topics)} {string.Join(' ', item.Evidence.SelectMany(one => one.Counted).Select(one => one.Record))}"),
            .. answer.Withheld.Select(item => $"{item.Step} {item.Onset} {item.Guard} {string.Join(' ', item.Also)}"),
            .. answer.Findings.Select(item => $"{item.Code} {string.Join(' ', item.Records)}"),
        ]);
    }
}
