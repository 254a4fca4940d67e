namespace Aanwezig.Tests.Recommendations;

public class TopicsTests
{
    [Fact]
    public void FirstTalkWithParents_IsAboutGettingAcquaintedToo()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents", "topics: [wonen]")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done");
        Assert.Equal(["wonen", "acquaintance"], protocol.Advice(pupil, "2026-11-03", "call").Topics);
        Assert.Equal(["wonen"], protocol.Advice(pupil.Did("2026-09-08 acquaintance done"), "2026-11-03", "call").Topics);
        Assert.Equal(["wonen", "acquaintance"], protocol.Advice(pupil.Did("2026-09-08 acquaintance attempted"), "2026-11-03", "call").Topics);
        Assert.Equal(["wonen", "acquaintance"], protocol.Advice(pupil.Enrolled("2026-10-01").Did("2026-09-08 acquaintance done"), "2026-11-03", "call").Topics);
    }
}
