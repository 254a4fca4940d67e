using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Attendance;

public class SupersessionCheckTests
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
}
