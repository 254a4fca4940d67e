using Aanwezig.Conditions;

namespace Aanwezig.Tests.Snapshots;

public class SnapshotTests
{
    private static readonly Protocol Protocol = Agreed.By(
        "hours: { total: hours, of: [unexcused], over: 4 school_weeks }\nlates: { count: records, of: [late], over: 4 school_weeks }",
        [Agreed.Step("either", "hours >= 5 or lates >= 3")]);

    [Fact]
    public void FirstCounted_IsTheEarliestRecordOfWhatIsMet()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-02 0:10 late", "2026-11-04 3:00", "2026-11-06 2:00");
        var today = Protocol.LedgerOf(pupil.Case, Agreed.Day("2026-11-06")).Replay;
        Assert.Equal(Agreed.Day("2026-11-04"), today.Today.FirstCounted(today.Steps[0].Reading));

        var yesterday = Protocol.LedgerOf(pupil.Case, Agreed.Day("2026-11-05")).Replay;
        Assert.Null(yesterday.Today.FirstCounted(yesterday.Steps[0].Reading));
    }

    // On Monday 30 November the four school weeks begin on 3 November, so the hours of 2 November are no longer in them.
    [Fact]
    public void KeptValue_StillHasWhatLeftTheWindowToday()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-02 3:00", "2026-11-10 2:00");
        var replay = Protocol.LedgerOf(pupil.Case, Agreed.Day("2026-11-30")).Replay;
        var (today, yesterday) = (replay.StandingOn(Agreed.Day("2026-11-30")), replay.StandingOn(Agreed.Day("2026-11-29")));

        Assert.Equal(("5", "2", "5"), (Value(yesterday.Measure("hours")), Value(today.Measure("hours")), Value(today.Keeping(yesterday).Measure("hours"))));
    }

    private static string Value(MeasureValue value) => value.Value.Min.ToString();
}
