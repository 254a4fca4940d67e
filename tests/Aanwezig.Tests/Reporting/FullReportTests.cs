using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Tests.Reporting;

/// <summary>What a coach reads back in the long report.</summary>
public class FullReportTests
{
    private static readonly DateOnly Monday = new(2026, 11, 9);

    [Fact]
    public void MoreThanThreeLeftOutForOneReason_AreOneLine()
    {
        var text = Explained(Language.Dutch, Counted([.. LeftOut(4, LeftOutReason.BeforeWindow), .. LeftOut(1, LeftOutReason.PracticeIgnored)]));

        Assert.Contains("        4 registraties, samen 4:00 uur, van ma 9 nov 2026 tot en met do 12 nov 2026: dat was voor deze periode\n", text, StringComparison.Ordinal);
        Assert.Contains("        ma 9 nov 2026: 1:00 uur, gemist zonder geldige reden (registratie r0): stage telt hier niet mee\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("registratie r3", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ThreeLeftOutForOneReason_AreEachNamed() =>
        Assert.Equal(3, Explained(Language.English, Counted(LeftOut(3, LeftOutReason.BeforeWindow))).Split("that was before this period").Length - 1);

    [Fact]
    public void UpperLimit_SaysNothingOfWhatItPassedOver() =>
        Assert.DoesNotContain("Not counted", Explained(Language.English, Counted(LeftOut(4, LeftOutReason.OutsideRun), ComparisonOperator.Less)), StringComparison.Ordinal);

    [Fact]
    public void StepThatWaits_ShowsWhatItRestsOn()
    {
        var waiting = new Withheld
        {
            Step = "call",
            Title = SampleAssessment.Text("Bellen", "A call"),
            Guard = GuardName.After,
            Reason = new Sentence(new Wording("eerst een gesprek", "a talk first")),
            Release = new Release(new Sentence(new Wording("praten", "talking")), null),
            Evidence = [Counted([])],
        };

        var text = Explained(Language.English, SampleAssessment.Quiet(withheld: [waiting]));

        Assert.Contains("  - A call. A talk first.\n    What helps: talking.\n    What this rests on:\n    - M: 3 school days. Limit: 3 school days or more (reached).\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team", false)]
    [InlineData("coach", false)]
    [InlineData("coordinator", false)]
    [InlineData("parents", true)]
    [InlineData("leerplicht", true)]
    public void WhatMayBeTold_IsForTheWorldOutside(string contact, bool told) =>
        Assert.Equal(told, Explained(Language.Dutch, To(contact)).Contains("Wat je mag vertellen", StringComparison.Ordinal));

    [Fact]
    public void MeasureOfWorkPlacement_SaysSo() =>
        Assert.Contains(
            "- Achter elkaar (alleen stage: gemist zonder geldige reden, vakantie zonder verlof of gemist zonder dat de reden bekend is): 1 schooldag.\n",
            Explained(Language.Dutch, JsonReportTests.AnswerWith(new Evidence { Measure = "missed_at_practice", Verdict = Verdict.Met, Value = Interval.Exactly(1), Unit = MeasureUnit.SchoolDays })),
            StringComparison.Ordinal);

    [Fact]
    public void NameOfAKind_FitsInAListAndNeedsNoLesson() =>
        Assert.All(KindWords.Kinds.Values, words => Assert.All([words.Nl, words.En], name => Assert.DoesNotMatch(@",|\b(of|or|les|lesson)\b", name)));

    [Fact]
    public void PeriodOfOneDay_IsThatDay() =>
        Assert.Contains("Period: Monday 9 November 2026 only.\n", Explained(Language.English, JsonReportTests.AnswerWith(new Evidence { Measure = "m", Verdict = Verdict.Met, Window = new(Monday, Monday) })), StringComparison.Ordinal);

    [Theory]
    [InlineData(ComparisonOperator.Equal, Verdict.Met, "Condition: exactly 3 school days (holds).")]
    [InlineData(ComparisonOperator.Less, Verdict.NotMet, "Condition: less than 3 school days (does not hold).")]
    [InlineData(ComparisonOperator.More, Verdict.NotMet, "Limit: more than 3 school days (not reached).")]
    [InlineData(ComparisonOperator.AtMost, Verdict.Unknown, "Condition: 3 school days or less (not certain yet).")]
    public void OnlyALowerLimit_IsReached(ComparisonOperator how, Verdict verdict, string expected) =>
        Assert.Contains(expected, Explained(Language.English, Counted([], how, verdict)), StringComparison.Ordinal);

    [Fact]
    public void Mark_IsTheFirstTwelveLetters()
    {
        var text = Explained(Language.Dutch, SampleAssessment.Quiet(receipt: SampleAssessment.Receipt with { CalendarHash = "sha256:0123456789abcdef" }));

        Assert.Contains("Kalender: nl/midden (kenmerk 0123456789ab).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OfficeInEnglish_KeepsItsDutchNameAndIsExplained() =>
        Assert.Contains(
            "the leerplichtambtenaar (the school attendance officer of the municipality, who helps so that young people under 18 can go to school)",
            Explained(Language.English, To("leerplicht")),
            StringComparison.Ordinal);

    private static IReadOnlyList<LeftOutRecord> LeftOut(int count, LeftOutReason reason) =>
        [.. Enumerable.Range(0, count).Select(day => new LeftOutRecord(new AttendanceRecord(Monday.AddDays(day), 60, "O") { Id = $"r{day}" }, AttendanceKind.Unexcused, reason))];

    private static Evidence Counted(IReadOnlyList<LeftOutRecord> leftOut, ComparisonOperator how = ComparisonOperator.AtLeast, Verdict verdict = Verdict.Met) => new()
    {
        Measure = "m",
        Verdict = verdict,
        Value = Interval.Exactly(3),
        Unit = MeasureUnit.SchoolDays,
        Operator = how,
        Threshold = 3,
        LeftOut = leftOut,
    };

    private static Assessment To(string contact) => new()
    {
        Student = "s",
        On = SampleAssessment.On,
        Protocol = SampleAssessment.Protocol,
        Jurisdiction = SampleAssessment.Jurisdiction,
        Receipt = SampleAssessment.Receipt,
        Recommendations =
        [
            new Recommendation
            {
                Id = "x",
                Step = "x",
                Title = SampleAssessment.Text("x", "x"),
                Contact = contact,
                Who = "coach",
                WhoTitle = SampleAssessment.Text("coach", "coach"),
                Onset = Monday,
                Start = Monday,
            },
        ],
    };

    private static string Explained(Language language, Evidence evidence) => Explained(language, JsonReportTests.AnswerWith(evidence));

    private static string Explained(Language language, Assessment answer)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ExplainReport.Write(writer, answer, language);
        return writer.ToString();
    }
}
