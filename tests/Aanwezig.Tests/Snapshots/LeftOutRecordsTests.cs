using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Snapshots;

public class LeftOutRecordsTests
{
    [Theory]
    [InlineData("[unexcused]")]
    [InlineData("{ codes: [O] }")]
    public void OpenRecordBesideACountedOne_IsReportedAsLeftOut(string of)
    {
        var protocol = Agreed.By($"m: {{ total: hours, of: {of} }}", [Agreed.Step("s", "m >= 1")], "attendance: { codes: { O: unexcused } }");
        var evidence = Assert.Single(protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 1:00 O", "2026-11-03 4:00 unknown"), "2026-11-03", "s").Evidence);
        Assert.Equal(Aanwezig.Explanations.LeftOutReason.StillUnknown, Assert.Single(evidence.LeftOut).Reason);
    }
}
