using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Recommendations;

/// <summary>A deadline that begins anew does not hide that an earlier one was missed.</summary>
public class ReplacedAsksTests
{
    private static readonly string[] SixLates =
        ["2026-09-01 0:10 late", "2026-09-02 0:10 late", "2026-09-03 0:10 late", "2026-11-02 0:10 late", "2026-11-03 0:10 late", "2026-11-04 0:10 late"];

    private static readonly Protocol Basis = ProtocolLibrary.Embedded.Find("nl/mbo-basis", Agreed.Day("2026-11-04"))!;

    private static readonly Protocol Talks = Agreed.By("m: { count: records, of: [late], over: school_week }", [Agreed.Step("talk", "m >= 1", "student", "within: 2 school_days")]);

    [Fact]
    public void RungThatOpensAgain_ReplacesTheTalkThatWasNeverHeld()
    {
        var pupil = Pupil.Seventeen.Missed(SixLates);
        var before = Basis.Advice(pupil, "2026-11-03", "late_3");
        var after = Basis.Advice(pupil, "2026-11-04", "late_3");

        Assert.Equal(("2026-09-10", true), (Agreed.Iso(before.Due!.Value), before.Overdue));
        Assert.Null(before.Replaces);
        Assert.Equal(("2026-11-04", "2026-11-11", false), (Agreed.Iso(after.Start), Agreed.Iso(after.Due!.Value), after.Overdue));
        Assert.Equal(new Aanwezig.Recommendations.ReplacedAsk(Agreed.Day("2026-09-03"), Agreed.Day("2026-09-10")), after.Replaces);
    }

    [Fact]
    public void Answer_SaysWhatItReplaces()
    {
        var answer = Basis.On(Pupil.Seventeen.Missed(SixLates), "2026-11-04");
        using var json = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(json, answer, Language.Dutch);
        Assert.Contains(""" "due":"2026-11-11","overdue":false,"replaces":{"onset":"2026-09-03","due":"2026-09-10"},"decision" """.Trim(), json.ToString(), StringComparison.Ordinal);
        Assert.Contains("Dit komt in de plaats van wat al uiterlijk donderdag 10 september 2026 was afgesproken en nog niet is gedaan.", Text(answer, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("This replaces what was agreed by Thursday 10 September 2026 and has not been done yet.", Text(answer, Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026-11-04")] // two school days after Monday 2 November
    [InlineData("2026-11-04 talk attempted", "2026-11-04")] // nobody was reached
    [InlineData("2026-11-04 talk done", "")]
    [InlineData("2026-11-06 talk done", "")] // late, but held
    public void StepThatOccursAgain_ReplacesTheOverdueOneBefore(string did, string due)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-02 0:10 late", "2026-11-09 0:10 late");
        var advice = Talks.Advice(did.Length == 0 ? pupil : pupil.Did(did), "2026-11-10", "talk");
        Assert.Equal(("2026-11-09", due), (Agreed.Iso(advice.Start), advice.Replaces is { } ask ? Agreed.Iso(ask.Due) : string.Empty));
    }

    [Fact]
    public void StepThatOccursAgainInTime_ReplacesNothing()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-06 0:10 late", "2026-11-09 0:10 late");
        Assert.Null(Talks.Advice(pupil, "2026-11-09", "talk").Replaces);
    }

    [Fact]
    public void HoldAfterTheLastDay_DoesNotMakeTheAskYoung()
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [late] }", [Agreed.Step("talk", "m >= 1", "student", "within: 2 school_days")], "exemptions: { care: { title: Zorg thuis, steps: [talk] } }");
        var late = Pupil.Seventeen.Missed("2026-11-02 0:10 late");
        var advice = protocol.Advice(late.Exempted("2026-11-09..2026-11-13 care"), "2026-11-16", "talk");
        Assert.Equal(("2026-11-14", "2026-11-04"), (Agreed.Iso(advice.Start), Agreed.Iso(advice.Replaces!.Due)));
        Assert.Null(protocol.Advice(late.Exempted("2026-11-03..2026-11-13 care"), "2026-11-16", "talk").Replaces);
    }

    [Theory]
    [InlineData("2026-11-10T09:00", "2026-11-04")]
    [InlineData("2026-11-04T09:00", "")] // corrected on the last day itself
    public void CorrectionThatMovesTheAsk_DoesNotMakeItYoung(string corrected, string due)
    {
        var pupil = Pupil.Seventeen.Registered(
            Pupil.Record("2026-11-02 0:10 late") with { Id = "r1" },
            Pupil.Record("2026-11-02 0:10 cancelled") with { Id = "r2", Supersedes = "r1", RecordedAt = Agreed.Moment(corrected) },
            Pupil.Record("2026-11-10 0:10 late"));
        var advice = Talks.Advice(pupil, "2026-11-10", "talk");
        Assert.Equal(("2026-11-10", due), (Agreed.Iso(advice.Onset), advice.Replaces is { } ask ? Agreed.Iso(ask.Due) : string.Empty));
    }

    private static string Text(Assessment answer, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TextReport.Write(writer, answer, language);
        return writer.ToString();
    }
}
