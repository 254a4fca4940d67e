using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Tests.Cases;

public class ExemptTimeTests
{
    private const string Care = "exemptions: { care: { title: Zorg thuis, steps: [s], measures: [lates], at_most: 2 weeks }, exam: { steps: [s] } }";
    private const string Lates = "lates: { count: records, of: [late], over: school_year }\nhours: { total: hours, of: [unexcused], over: school_year }";

    private static readonly Protocol Agreement = Agreed.By(
        Lates, [Agreed.Step("s", "hours >= 1", "coach", "within: 1 school_days"), Agreed.Step("far", "lates >= 9")], Care);

    [Theory]
    [InlineData("2026-11-02", "1")]
    [InlineData("2026-11-03", "0")]
    [InlineData("2026-11-12", "0")]
    [InlineData("2026-11-13", "1")]
    public void WhatLiesInItsTime_DoesNotCountInItsMeasures(string day, string records) => Assert.Equal(
        records,
        Agreed.Value("{ count: records, of: [late] }", Pupil.Seventeen.Missed($"{day} 0:10 late").Exempted("2026-11-03..2026-11-12 care"), "2026-12-01", "exemptions: { care: { measures: [m] } }"));

    [Fact]
    public void Evidence_SaysWhatWasLeftOut()
    {
        var protocol = Agreed.By(Lates, [Agreed.Step("s", "hours >= 1"), Agreed.Step("t", "lates >= 1")], Care);
        var evidence = protocol.Advice(Pupil.Seventeen.Missed("2026-11-03 0:10 late", "2026-11-12 0:10 late").Exempted("2026-11-02..2026-11-05 care"), "2026-11-12", "t").Evidence.Single();

        Assert.Equal(["2026-11-12"], evidence.Counted.Select(item => Agreed.Iso(item.Record.Date)));
        Assert.Equal([LeftOutReason.Exempted], evidence.LeftOut.Select(item => item.Reason));
    }

    [Theory]
    [InlineData("{ streak: school_days, of: [late] }", "2")]
    [InlineData("{ streak: school_days, of: [unexcused, late] }", "2")]
    [InlineData("{ count: spells, of: [late] }", "1")]
    [InlineData("{ total: minutes, of: [late, unexcused] }", "20")]
    public void Run_GoesOnOverDaysThatDoNotCount(string measure, string value) => Assert.Equal(
        value,
        Agreed.Value(
            measure,
            Pupil.Seventeen.Missed("2026-11-03 0:10 late", "2026-11-04 1:00", "2026-11-06 0:10 late").Exempted("2026-11-04..2026-11-05 care"),
            "2026-11-06",
            "exemptions: { care: { measures: [m] } }"));

    [Theory]
    [InlineData("{ share: absent, over: 1 weeks }", "33.33")]
    [InlineData("{ share: absent, over: school_week, rest: attended }", "33.33")]
    public void Share_HasNeitherSideOfItsTime(string measure, string percent) => Assert.Equal(
        percent,
        Agreed.Value(measure, Pupil.InSchoolWeek.Missed("2026-11-02 4:00", "2026-11-04 4:00").Exempted("2026-11-04..2026-11-05 care"), "2026-11-06", "exemptions: { care: { measures: [m] } }"));

    [Fact]
    public void OpenReasonInItsTime_AsksNothing()
    {
        var protocol = Agreed.By("m: { count: records, of: [unexcused] }", [Agreed.Step("s", "m >= 1")], "exemptions: { care: { measures: [m] } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00 unknown");

        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-03"));
        Assert.Empty(protocol.Recommended(pupil.Exempted("2026-11-03..2026-11-03 care"), "2026-11-03"));
    }

    [Fact]
    public void DutyBesideAnExemptMeasure_CountsEverything()
    {
        var protocol = Agreed.By(
            "mine: { total: hours, of: [unexcused], over: 4 school_weeks }\nlaw: { total: hours, of: [unexcused], over: 4 school_weeks }",
            [Agreed.Step("s", "mine >= 16"), Agreed.Step("r", "law >= 16", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }")],
            "exemptions: { care: { steps: [s], measures: [mine] } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-03 8:00", "2026-11-04 8:00").Exempted("2026-11-01..2026-11-30 care");

        Assert.Equal(["r"], protocol.Recommended(pupil, "2026-11-04"));
    }

    [Theory]
    [InlineData("2026-11-05T08:59", "2026-11-04", 1)]
    [InlineData("2026-11-05T09:00", "2026-11-04", 0)]
    public void ExemptionWrittenLater_IsKnownFromThen(string knownAt, string on, int recommended)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00").Exempted("2026-11-03..2026-11-13 care 2026-11-05T09:00");
        Assert.Equal(recommended, Agreement.Recommended(pupil, on, knownAt).Length);
    }

    [Fact]
    public void StepDoneBeforeTheExemptionWasKnown_LosesItsGround()
    {
        var protocol = Agreed.By("m: { count: records, of: [late] }", [Agreed.Step("s", "m >= 1", "student")], "exemptions: { care: { measures: [m] } }");
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:10 late").Did("2026-11-04 s done").Exempted("2026-11-02..2026-11-13 care 2026-11-05T09:00");

        Assert.Equal(["s"], protocol.On(pupil, "2026-11-06").Ungrounded.Select(item => item.Step));
    }

    [Theory]
    [InlineData("2026-11-02..2026-11-14", true)]
    [InlineData("2026-11-02..2026-11-15", true)]
    [InlineData("2026-11-02..2026-11-16", false)]
    public void TwoWeeks_AreFourteenDays(string days, bool isAllowed)
    {
        var mistakes = Agreement.Check(Pupil.Seventeen.Exempted($"{days} care").Case, Agreed.Day("2026-11-10"));
        Assert.Equal(isAllowed ? [] : ["AW7011"], mistakes.Select(one => one.Code.Id));
    }

    [Theory]
    [InlineData("2026-11-02", "9999-12-31", "zorg", "AW5060")]
    [InlineData("2026-11-02", "2026-11-13", "", "AW5061")]
    [InlineData("2026-11-02", "2026-11-13", "  ", "AW5061")]
    [InlineData("2026-11-02", "2026-11-01", "zorg", "AW5062")]
    [InlineData("2026-11-02", "2026-11-02", "zorg", "")]
    [InlineData("9999-12-01", "9999-12-30", "zorg", "")]
    public void WithoutAnEndOrAReason_NothingIsAnswered(string from, string until, string reason, string code)
    {
        var pupil = Pupil.Seventeen;
        var exempt = pupil.Case with { Exemptions = [new Exemption("exam", Agreed.Day(from), Agreed.Day(until), reason)] };
        Assert.Equal(code.Length == 0 ? [] : [code], Agreement.Check(exempt, Agreed.Day("2026-11-10")).Select(one => one.Code.Id));
    }

    [Theory]
    [InlineData("2026-11-04", 1)]
    [InlineData("2026-11-14", 0)]
    public void ExemptionThatIsNotAgreed_ChangesNothing_AndIsReported(string on, int findings)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00").Exempted("2026-11-03..2026-11-13 sport");

        Assert.Equal(["s"], Agreement.Recommended(pupil, on));
        Assert.Equal(findings, Agreement.Findings(pupil, on).Count(code => code == "exemption_not_agreed"));
    }

    [Fact]
    public void ExampleOfTheLanguagePage_IsRead()
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "..", "..", "protocols", "README.md"));
        var from = page.IndexOf("exemptions:\n", StringComparison.Ordinal);
        var protocol = Agreed.By("lates: { count: records, of: [late] }", [Agreed.Step("parents_call", "lates >= 3", "parents")], page[from..page.IndexOf("```", from, StringComparison.Ordinal)]);

        Assert.Equal("care", protocol.Definition.Exemptions.Single().Name);
    }

    [Theory]
    [InlineData("2026-11-02", 0)]
    [InlineData("2026-11-03", 1)]
    [InlineData("2026-11-13", 1)]
    [InlineData("2026-11-14", 0)]
    public void Answer_NamesTheExemptionsOfTheDay(string on, int exemptions)
    {
        var answer = Agreement.On(Pupil.Seventeen.Exempted("2026-11-03..2026-11-13 care"), on);
        Assert.Equal(exemptions, answer.Exemptions.Count);
        Assert.All(answer.Exemptions, item => Assert.Equal("Zorg thuis", item.Title.In("nl")));
    }
}
