using System.Text;

namespace Aanwezig.Tests.Authoring.Rules;

public sealed class AdviceTests
{
    private const string Heading = """
        aanwezig: 1
        protocol: proef
        jurisdiction: land
        in_force: { from: 2026-08-01 }
        agreed_with: [{ who: parents }, { who: students }]
        review: { every: 12 months }
        contact_points: { worries: { name: Balie }, help: { name: Maatschappelijk werk } }
        measures:
          hours: { total: hours, of: [unexcused], over: 4 school_weeks }
          days: { count: days, of: [unexcused], over: 4 school_weeks }
        steps:
          - { id: talk, when: hours >= 5 or days >= 12, contact: student, how: phone, ladder: one, why: We missen je. }

        """;

    [Fact]
    public void ParentsBeforeTheHoursOfTheLaw_NeedNoAdvice() => Assert.Empty(Advice("""
          - { id: call, when: hours >= 15, after: talk, contact: parents, how: phone, why: Samen kijken. }
          - { id: report, when: hours >= 16, contact: officer, duty: act_21, why: De wet vraagt dit. }
        """));

    [Fact]
    public void AnotherMeasureThanTheLaws_IsNotCompared() => Assert.Empty(Advice("""
          - { id: call, when: days >= 20, after: talk, contact: parents, how: phone, why: Samen kijken. }
          - { id: report, when: hours >= 16, contact: officer, duty: act_21, why: De wet vraagt dit. }
        """));

    [Fact]
    public void OneOfTwoWaysToParents_IsEarlyEnough() => Assert.Empty(Advice("""
          - { id: call, when: hours >= 20 or hours >= 9, after: talk, contact: parents, how: phone, why: Samen kijken. }
          - { id: report, when: hours >= 16, contact: officer, duty: act_21, why: De wet vraagt dit. }
        """));

    [Fact]
    public void LowerRungWithTheStudent_GoesBeforeTheTalkWithParents() => Assert.Empty(Advice("""
          - { id: call, when: hours >= 9, ladder: one, contact: parents, how: phone, why: Samen kijken. }
        """));

    [Fact]
    public void StudentFurtherBack_IsAtTheTable() => Assert.Empty(Advice("""
          - { id: team, when: hours >= 7, after: talk, contact: team, why: Samen kijken. }
          - { id: call, when: hours >= 9, after: team, contact: parents, how: phone, why: Samen kijken. }
        """));

    [Fact]
    public void AboveWithoutADuty_IsTheSchoolsOwnChoice() => Assert.Empty(Advice("""
          - { id: second, when: hours > 9, contact: student, how: phone, why: We missen je. }
        """));

    [Theory]
    [InlineData("missed >= 1", "")]
    [InlineData("missed > 0", "")]
    [InlineData("lates >= 0.5", "")] // half a late arrival is not a share
    [InlineData("missed >= 0.15", "AW4023")]
    [InlineData("0.15 < missed or hours >= 5", "AW4023")]
    [InlineData("hours >= 5 and not (missed >= 0.5)", "AW4023")]
    public void ShareBelowOnePercent_MayBeMeantAsAFraction(string when, string told) => Assert.Equal(
        told, string.Join(' ', OfMeasures("missed: { share: absent, over: 4 school_weeks }\n  lates: { count: records, of: [late] }\n  hours: { total: hours, of: [unexcused] }", $"""
              - {"{"} id: look, when: "{when}", contact: team, why: We missen je. {"}"}
              - {"{"} id: see, when: missed >= 20 or lates >= 3 or hours >= 9, contact: team, why: We missen je. {"}"}
            """)));

    [Fact]
    public void FractionIsToldWithThePercentsThatMayBeMeant()
    {
        var told = TestLibrary.Diagnose("proef.yaml", Encoding.UTF8.GetBytes(Measured("missed: { share: absent, over: 4 school_weeks }", "  - { id: look, when: missed >= 0.125, contact: team, why: We missen je. }")));
        var advice = Assert.Single(told);
        Assert.Equal("step `look` compares `missed` with 0.125 percent", advice.Message(Aanwezig.Diagnostics.Language.English));
        Assert.Equal("een deel (`share`) is een getal van 0 tot 100; bedoelde je 12.5?", advice.Help(Aanwezig.Diagnostics.Language.Dutch));
    }

    [Theory]
    [InlineData("when: hours >= 5 or lates >= 3", "")]
    [InlineData("when: hours >= 5, clear_when: lates >= 3", "")]
    [InlineData("when: hours >= 5 and age >= 16", "AW4024")]
    public void MeasureOfNoStep_IsTold(string step, string told) => Assert.Equal(
        told,
        string.Join(' ', OfMeasures("hours: { total: hours, of: [unexcused] }\n  lates: { count: records, of: [late] }", $"  - {"{"} id: look, {step}, contact: team, why: We missen je. {"}"}")));

    [Fact]
    public void MeasureOfAReport_IsUsed() => Assert.Empty(OfMeasures("hours: { total: hours, of: [unexcused] }\n  reports: { steps: report }", """
          - { id: report, when: hours >= 16, contact: officer, duty: act_21, report: { type: hours_16, action_wanted: reports >= 1 }, why: De wet vraagt dit. }
        """));

    [Theory]
    [InlineData("minutes > 1439", "")]
    [InlineData("minutes > 1440", "AW4025")]
    [InlineData("minutes > 60 and minutes < 30", "AW4025")]
    [InlineData("minutes > 2000 or weekday == \"friday\"", "")]
    [InlineData("weekday == \"monday\" and weekday == \"friday\"", "AW4025")]
    [InlineData("weekday == \"monday\" or weekday == \"friday\"", "")]
    [InlineData("starts >= \"13:00\" and starts < \"12:00\"", "AW4025")]
    [InlineData("starts >= \"12:00\" and starts < \"13:00\"", "")]
    [InlineData("subject == \"maths\" and subject != \"sports\"", "")]
    public void ConditionThatNoRecordMeets_IsTold(string where, string told) => Assert.Equal(
        told,
        string.Join(' ', OfMeasures($"lates: {"{"} count: records, of: [late], where: '{where}' {"}"}", "  - { id: look, when: lates >= 3, contact: team, why: We missen je. }")));

    [Theory]
    [InlineData("who: coordinator, contact: coach", "")]
    [InlineData("who: coordinator, contact: coordinator", "AW4026")]
    [InlineData("contact: coach", "AW4026")] // without `who` the coach acts
    [InlineData("contact: team", "")]
    public void RoleThatContactsItself_IsTold(string step, string told) =>
        Assert.Equal(told, string.Join(' ', OfMeasures("hours: { total: hours, of: [unexcused] }", $"  - {"{"} id: look, when: hours >= 5, {step}, why: We missen je. {"}"}")));

    [Fact]
    public void LessThanOfADuty_AsksForNothing() => Assert.Empty(Advice("""
          - { id: report, when: hours >= 16 and days < 20, contact: officer, duty: act_21, why: De wet vraagt dit. }
        """));

    [Theory]
    [InlineData("Dit gaat naar het RMC (hulp voor wie zonder diploma stopt).")]
    [InlineData("Dit gaat naar de hulp voor wie zonder diploma stopt (RMC).")]
    [InlineData("De verzuimcoördinator en de leerplichtambtenaar kijken mee.")]
    public void ExplainedWord_IsNoJargon(string why) => Assert.Empty(Advice($"""
          - id: more
            when: hours >= 9
            contact: student
            how: phone
            why: {why}
        """));

    [Fact]
    public void WordOfTheTrade_IsReportedOnceInAStep() => Assert.Equal(["14 AW4011"], Advice("""
          - id: more
            title: Praten over je BPV
            when: hours >= 9
            contact: student
            how: phone
            topics: [bpv]
            why: Hoe gaat het op je BPV?
        """));

    [Fact]
    public void TextToAnAuthority_MayUseItsWords() => Assert.Empty(Advice("""
          - { id: point, when: hours >= 9, contact: point, why: Melding aan RMC. }
        """));

    [Fact]
    public void LanguageWithoutAList_IsNotJudged() => Assert.Empty(Advice("""
          - { id: more, when: hours >= 9, contact: student, how: phone, why: { nl: Hoi, de: Die Schuld } }
        """));

    private static string Measured(string measures, string steps) => $"{Heading[..Heading.IndexOf("  hours:", StringComparison.Ordinal)]}  {measures}\nsteps:\n{steps}\n";

    private static IEnumerable<string> OfMeasures(string measures, string steps) =>
        TestLibrary.Diagnose("proef.yaml", Encoding.UTF8.GetBytes(Measured(measures, steps))).Select(told => told.Code.Id);

    private static IEnumerable<string> Advice(string steps) =>
        TestLibrary.Diagnose("proef.yaml", Encoding.UTF8.GetBytes(Heading + steps + "\n")).Select(told => $"{told.Span.Line} {told.Code.Id}");
}
