using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

/// <summary>What the short report leaves to the long one.</summary>
public class BriefReportTests
{
    private static readonly DateOnly Day = new(2026, 11, 12);

    [Fact]
    public void StepsThatWaitForTheSameReason_AreOneLine()
    {
        var short1 = Short(Waiting("coach_talk", "Gesprek", "2026-11-12"), Waiting("call", "Bellen", "2026-11-12"), Waiting("report", "Melding", "2026-11-12, 2026-11-13"));

        Assert.Contains("  - Nog niet te zeggen, omdat de reden van donderdag 12 november 2026 open is: \"Gesprek\" en \"Bellen\".\n", short1, StringComparison.Ordinal);
        Assert.Contains("reden van donderdag 12 november 2026 en vrijdag 13 november 2026 open is: \"Melding\".\n", short1, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat helpt", short1, StringComparison.Ordinal);
    }

    [Fact]
    public void StepsThatWaitForAReason_AreEachExplained()
    {
        var text = Long(SampleAssessment.Quiet(withheld: [Waiting("coach_talk", "Gesprek", "2026-11-12, 2026-11-13")]));

        Assert.Contains("  - Gesprek. De reden is nog open: donderdag 12 november 2026 en vrijdag 13 november 2026.\n    Wat helpt: de reden is bekend.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void UpperLimit_IsNoAlarmAndWaitsForTheLongReport()
    {
        var answer = JsonReportTests.AnswerWith(Weeks(ComparisonOperator.AtLeast, 16), Weeks(ComparisonOperator.Less, 4));

        Assert.Contains("Grens: 16 schoolweken of meer (bereikt).\n", Short(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("minder dan", Short(answer), StringComparison.Ordinal);
        Assert.Contains("Voorwaarde: minder dan 4 schoolweken (klopt).\n", Long(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void UpperLimitThatStandsAlone_IsShown() =>
        Assert.Contains("Voorwaarde: 4 schoolweken of minder (klopt).\n", Short(JsonReportTests.AnswerWith(Weeks(ComparisonOperator.AtMost, 4))), StringComparison.Ordinal);

    [Fact]
    public void WhatNeedsNothingAnyMore_ComesLastAndOnlyInTheLongReport()
    {
        var answer = SampleAssessment.Quiet(ungrounded: [Undone("Berichtje", IfCorrected.Nothing), Undone("Melding", IfCorrected.Withdraw)]);

        Assert.DoesNotContain("Berichtje", Short(answer), StringComparison.Ordinal);
        Assert.True(Long(answer).IndexOf("Melding", StringComparison.Ordinal) < Long(answer).IndexOf("Berichtje", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyWhatNeedsNothing_IsADayWithNothingToDo()
    {
        var text = Short(SampleAssessment.Quiet(ungrounded: [Undone("Berichtje", IfCorrected.Nothing)]));

        Assert.Contains("Er is nu niets te doen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat niet meer klopt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OfALadder_OnlyTheNextRungIsNear()
    {
        var answer = SampleAssessment.Quiet(upcoming: [Rung("late_12", 12), Rung("late_9", 9), Rung("team_talk", 8)]);

        Assert.DoesNotContain("late_12", Short(answer), StringComparison.Ordinal);
        Assert.Contains("Nog 3 keer tot: late_9 (nu 6 keer).\n", Short(answer), StringComparison.Ordinal);
        Assert.Contains("tot: team_talk", Short(answer), StringComparison.Ordinal);
        Assert.Contains("tot: late_12", Long(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingAboutManyRecords_NamesThree()
    {
        var finding = new Finding("x", new Sentence(new Wording("kijk dit na", "look at this")), ["r1", "r2", "r3", "r4", "r5", "r6", "r7"]);

        Assert.Contains("Kijk dit na (het gaat om r1, r2, r3 en 4 andere).\n", Short(SampleAssessment.Quiet(findings: [finding])), StringComparison.Ordinal);
    }

    private static Withheld Waiting(string step, string title, string dates) => new()
    {
        Step = step,
        Title = SampleAssessment.Text(title, title),
        Guard = GuardName.Unknown,
        Reason = new Sentence(new Wording("de reden is nog open: {dates}", "the reason is still open: {dates}"), new Argument("dates", dates)),
        Release = new Release(new Sentence(new Wording("de reden is bekend", "the reason is known")), null),
    };

    private static Evidence Weeks(ComparisonOperator how, int threshold) => new()
    {
        Measure = "m",
        Verdict = Verdict.Met,
        Value = Interval.Exactly(how == ComparisonOperator.AtLeast ? 16 : 0),
        Unit = MeasureUnit.SchoolWeeks,
        Operator = how,
        Threshold = threshold,
        Window = new(Day, SampleAssessment.On),
    };

    private static Ungrounded Undone(string title, IfCorrected action) =>
        new("step", SampleAssessment.Text(title, title), Day, Day, action, new Sentence(new Wording("het was ziekte", "it was illness")));

    private static Upcoming Rung(string step, int threshold) =>
        new(step, SampleAssessment.Text(step, step), "lates", MeasureUnit.Records, Interval.Exactly(6), threshold, threshold - 6, []);

    private static string Short(params IReadOnlyList<Withheld> withheld) => Short(SampleAssessment.Quiet(withheld: withheld));

    private static string Short(Assessment answer) => Written(TextReport.Write, answer);

    private static string Long(Assessment answer) => Written(ExplainReport.Write, answer);

    private static string Written(Action<TextWriter, Assessment, Language> report, Assessment answer)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        report(writer, answer, Language.Dutch);
        return writer.ToString();
    }
}
