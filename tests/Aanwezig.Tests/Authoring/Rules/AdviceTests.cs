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
          - { id: talk, when: hours >= 5, contact: student, how: phone, ladder: one, why: We missen je. }

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

    private static IEnumerable<string> Advice(string steps) =>
        TestLibrary.Diagnose("proef.yaml", Encoding.UTF8.GetBytes(Heading + steps + "\n")).Select(told => $"{told.Span.Line} {told.Code.Id}");
}
