using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Attendance;

public class TieCheckTests
{
    [Fact]
    public void TwoStatesAtTheSameMoment_AreAMistakeInEitherOrder()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("talk", "m >= 5", "student"), Agreed.Step("call", "m >= 5", "parents")]);
        var pupil = Pupil.Nineteen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done");
        Assert.Throws<InvalidInputException>(() => protocol.Recommended(pupil.Said("2026-11-02 given", "2026-11-02 refused"), "2026-11-03"));
        Assert.Throws<InvalidInputException>(() => protocol.Recommended(pupil.Said("2026-11-02 refused", "2026-11-02 given"), "2026-11-03"));
    }
}
