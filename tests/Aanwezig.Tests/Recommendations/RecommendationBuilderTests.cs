namespace Aanwezig.Tests.Recommendations;

public class RecommendationBuilderTests
{
    private const string Week = "m: { total: hours, of: [unexcused], over: 7 days }";
    private static readonly Protocol Talks = Agreed.By(Week, [Agreed.Step("talk", "m >= 5", "student", "how: [in_person, phone, video]")]);

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

    private static Pupil Twice => Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-17 6:00");
}
