using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Measures.Totals;

/// <summary>A late arrival of more than a quarter of an hour counts as the whole lesson.</summary>
public class LatenessTests
{
    private const string Agreement = "attendance: { lesson: 50 minutes, lateness: { longer_than: 15 minutes, becomes: lesson } }";

    [Theory]
    [InlineData("0:14", "14")]
    [InlineData("0:15", "15")]
    [InlineData("0:16", "50")]
    [InlineData("0:49", "50")]
    [InlineData("0:50", "50")]
    [InlineData("0:55", "55")]
    public void LongLateArrival_IsTheLesson_AndNeverLessThanWasMissed(string minutes, string value) => Assert.Equal(
        value,
        Agreed.Value("{ total: minutes, of: [late] }", Pupil.Seventeen.Missed($"2026-11-03 {minutes} late"), "2026-11-03", Agreement));

    [Theory]
    [InlineData("left_early", "20")]
    [InlineData("unexcused", "20")]
    [InlineData("late", "50")]
    public void OnlyLateArrivals_AreConverted(string kind, string value) => Assert.Equal(
        value,
        Agreed.Value($"{{ total: minutes, of: [{kind}] }}", Pupil.Seventeen.Missed($"2026-11-03 0:20 {kind}"), "2026-11-03", Agreement));

    [Theory]
    [InlineData("attendance: { lesson: 50 minutes }", ", lateness: { longer_than: 15 minutes, becomes: lesson }", "50")]
    [InlineData(Agreement, ", lateness: minutes", "20")]
    [InlineData("attendance: { lateness: { longer_than: 10 minutes, becomes: lesson } }", "", "60")]
    public void Measure_HasItsOwnWord_AndALessonIsAnHourUnlessSaid(string before, string own, string value) => Assert.Equal(
        value,
        Agreed.Value($"{{ total: minutes, of: [late]{own} }}", Pupil.Seventeen.Missed("2026-11-03 0:20 late"), "2026-11-03", before));

    [Fact]
    public void Count_KnowsNoLateness() => Assert.Equal(
        "1", Agreed.Value("{ count: records, of: [late] }", Pupil.Seventeen.Missed("2026-11-03 0:20 late"), "2026-11-03", Agreement));

    [Fact]
    public void Answer_SaysHowItCounted()
    {
        var protocol = Agreed.By("m: { total: minutes, of: [late] }", [Agreed.Step("s", "m >= 65")], Agreement);
        var answer = protocol.On(Pupil.Seventeen.Missed("2026-11-02 0:15 late", "2026-11-03 0:16 late"), "2026-11-03");
        var evidence = answer.Recommendations.Single().Evidence.Single();
        using var written = new StringWriter();
        JsonReport.Write(written, answer, Language.Dutch);
        var json = written.ToString();
        Assert.Equal([15, 50], evidence.Counted.Select(item => item.Minutes));
        Assert.Contains("\"lesson_minutes\":50,", json, StringComparison.Ordinal);
        Assert.Contains("\"lateness\":\"longer_than 0:15 becomes lesson\"", json, StringComparison.Ordinal);
        Assert.Contains("meer dan 0:15 uur later komen telt als een hele les van 0:50 uur", Written(answer, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("coming more than 0:15 hours later counts as a whole lesson of 0:50 hours", Written(answer, Language.English), StringComparison.Ordinal);
    }

    private static string Written(Assessment answer, Language language)
    {
        using var written = new StringWriter();
        ExplainReport.Write(written, answer, language);
        return written.ToString();
    }
}
