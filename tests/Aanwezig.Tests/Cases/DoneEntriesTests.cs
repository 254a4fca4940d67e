using Aanwezig.Cases;

namespace Aanwezig.Tests.Cases;

public class DoneEntriesTests
{
    private static readonly Protocol Talks = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student")]);

    [Theory]
    [InlineData("2026-11-03", "")]
    [InlineData("2026-11-04", "2026-11-03")]
    [InlineData("2026-11-06", "2026-11-03")]
    [InlineData("2026-11-07", "2026-11-03 2026-11-06")]
    [InlineData("2026-11-09", "2026-11-03 2026-11-06")]
    [InlineData("2026-11-10", "2026-11-03")]
    public void DoneBeforeTheDay_AndNotTakenBackBeforeIt(string day, string done) =>
        Assert.Equal(done, Done(day, "2026-11-03 talk done", "2026-11-06 talk done", "2026-11-09 talk withdrawn"));

    [Theory]
    [InlineData("attempted")]
    [InlineData("declined")]
    [InlineData("waived")]
    [InlineData("withdrawn")]
    public void OtherOutcomes_AreNotDone(string outcome) => Assert.Empty(Done("2026-11-20", $"2026-11-03 talk {outcome}"));

    [Fact]
    public void EntryOfAnotherStep_IsNotOfThisOne() => Assert.Empty(Done("2026-11-20", "2026-11-03 acquaintance done"));

    private static string Done(string before, params string[] entries)
    {
        var followed = Talks.LedgerOf(Pupil.Seventeen.Did(entries).Case, Agreed.Day("2026-11-30")).Followed;
        return string.Join(' ', DoneEntries.Before(followed, "talk", Agreed.Day(before)).Select(Agreed.Iso));
    }
}
