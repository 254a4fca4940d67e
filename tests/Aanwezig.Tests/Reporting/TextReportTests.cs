using System.Globalization;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

public class TextReportTests
{
    private const string Dutch =
        """
        82 % aanwezig: 41:00 van 50:00 uur sinds 31 aug · s-104, op wo 18 nov 2026
          Wat we nu doen
          - Gesprek met je SLB'er: de laatste dag was vrijdag 6 november 2026, doe het zo snel mogelijk.
            SLB'er neemt contact op met de student: in een gesprek, anders door te bellen.
            Waarom: We missen je, en horen graag wat er speelt.
            Om over te praten: vragen of contact met de ouders goed is.
          - Melding bij leerplicht: uiterlijk woensdag 25 november 2026.
            Verzuimcoördinator neemt contact op met de leerplichtambtenaar (iemand van de gemeente die helpt zodat jongeren onder de 18 naar school kunnen gaan): via het portaal.
            De wet vraagt dit van de school: Leerplichtwet 1969 art. 21a lid 2.
            Gezien: Tijd (gemist zonder geldige reden, later gekomen of eerder weggegaan): 16:00 uur. Grens: 16:00 uur of meer (bereikt).
          Wat nog wacht
          - Bellen met je ouders. Eerst komt "Gesprek met je SLB'er".
            Wat helpt: leg vast wat er van "Gesprek met je SLB'er" kwam.
          Wat dichtbij is
          - Nog 2:30 uur tot: Gesprek met het team (nu 13:30 uur). Op di 24 nov 2026 valt 4:00 uur weg.
          Wat niet meer klopt
          - Brief aan je ouders, gedaan op donderdag 8 oktober 2026: de les van woensdag 7 oktober 2026 bleek vervallen. Laat weten dat het niet meer klopt.
          Voor de school om na te kijken
          - Twee registraties zijn gelijk (het gaat om r1 en r2).

        s-105, op wo 18 nov 2026
          Er is nu niets te doen; een vriendelijk woord mag altijd.


        """;

    private const string English =
        """
        82 % present: 41:00 of 50:00 hours since 31 Aug · s-104, on Wed 18 Nov 2026
          What to do now
          - Talk with your coach: the last day was Friday 6 November 2026, do it as soon as you can.
            Coach contacts the student: face to face, otherwise by phone.
            Why: We miss you, and would like to hear how you are.
            To talk about: asking whether contact with the parents is all right.
          - Report to leerplicht: by Wednesday 25 November 2026.
            Attendance coordinator contacts the leerplichtambtenaar (the school attendance officer of the municipality, who helps so that young people under 18 can go to school): through the portal.
            The law asks this of the school: Leerplichtwet 1969 art. 21a lid 2.
            Seen: Time (missed without a valid reason, came later or left earlier): 16:00 hours. Limit: 16:00 hours or more (reached).
          What waits
          - A call with your parents. "Talk with your coach" comes first.
            What helps: note what came of "Talk with your coach".
          What is near
          - 2:30 hours left until: Talk with the team (now 13:30 hours). On Tue 24 Nov 2026, 4:00 hours falls away.
          What no longer holds
          - Letter to your parents, done on Thursday 8 October 2026: the lesson of Wednesday 7 October 2026 turned out to be cancelled. Tell them that it no longer holds.
          For the school to look at
          - Two records are the same (this is about r1 and r2).

        s-105, on Wed 18 Nov 2026
          There is nothing to do now; a kind word is always welcome.


        """;

    [Theory]
    [InlineData(Language.Dutch, Dutch)]
    [InlineData(Language.English, English)]
    public void TwoStudents_AreTwoBlocksInTheLanguageAsked(Language language, string expected) =>
        Assert.Equal(expected, Written(language, SampleAssessment.Full(), SampleAssessment.Quiet()));

    [Theory]
    [InlineData(2999, 3000, "99 %")]
    [InlineData(3000, 3000, "100 %")]
    [InlineData(1, 3000, "1 %")]
    [InlineData(0, 3000, "0 %")]
    [InlineData(2000, 3000, "67 %")]
    public void Percentage_IsWholeAndHundredOnlyWhenNothingWasMissed(int attended, int scheduled, string expected)
    {
        var assessment = new Assessment
        {
            Student = "s-104",
            On = SampleAssessment.On,
            Protocol = SampleAssessment.Protocol,
            Jurisdiction = SampleAssessment.Jurisdiction,
            Presence = new Presence(new DateOnly(2026, 8, 31), SampleAssessment.On, attended, scheduled),
            Receipt = SampleAssessment.Receipt,
        };

        Assert.StartsWith(expected + " aanwezig: ", Written(Language.Dutch, assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void Office_IsExplainedWhereItIsFirstNamedAndNotAgain()
    {
        var text = Written(Language.Dutch, Answer([To("doorstroompunt", Decision.May), To("doorstroompunt", Decision.May)]));

        Assert.Equal(3, text.Split("het Doorstroompunt").Length);
        Assert.Equal(2, text.Split("het Doorstroompunt (helpt jongeren van 18 jaar en ouder verder op weg naar een diploma of werk)").Length);
    }

    [Theory]
    [InlineData(Decision.Must, "Dit is een vaste afspraak van de school.")]
    [InlineData(Decision.Consider, "Denk hier samen over na; het hoeft niet.")]
    public void Agreement_SaysHowMuchPeopleMayDecide(Decision decision, string expected) =>
        Assert.Contains(expected, Written(Language.Dutch, Answer([To("student", decision)])), StringComparison.Ordinal);

    [Fact]
    public void StepWithoutDeadline_SaysSo() =>
        Assert.Contains("Praten: zonder vaste laatste dag.", Written(Language.Dutch, Answer([To("student", Decision.May)])), StringComparison.Ordinal);

    [Fact]
    public void StepThatOpensByItself_SaysWhen()
    {
        var opens = new DateOnly(2026, 11, 10);
        var withheld = new Withheld
        {
            Step = "report_16",
            Title = SampleAssessment.Text("Melding", "Report"),
            Guard = GuardName.AtMost,
            Reason = new Sentence(new Wording("er was al een melding op {date}", ""), new Argument("date", "2026-11-03")),
            Release = new Release(new Sentence(new Wording("wachten", "waiting")), opens),
        };
        var assessment = new Assessment { Student = "s", On = SampleAssessment.On, Protocol = SampleAssessment.Protocol, Jurisdiction = SampleAssessment.Jurisdiction, Withheld = [withheld], Receipt = SampleAssessment.Receipt };

        var text = Written(Language.Dutch, assessment);

        Assert.Contains("- Melding. Er was al een melding op dinsdag 3 november 2026.\n", text, StringComparison.Ordinal);
        Assert.Contains("Wat helpt: wachten. Vanzelf weer mogelijk op dinsdag 10 november 2026.\n", text, StringComparison.Ordinal);
    }

    private static Recommendation To(string contact, Decision decision) => new()
    {
        Id = "x",
        Step = "talk",
        Title = SampleAssessment.Text("Praten", "Talk"),
        Contact = contact,
        Who = "coach",
        WhoTitle = SampleAssessment.Text("coach", "coach"),
        Onset = SampleAssessment.On,
        Start = SampleAssessment.On,
        Decision = decision,
    };

    private static Assessment Answer(IReadOnlyList<Recommendation> recommendations) => new()
    {
        Student = "s-104",
        On = SampleAssessment.On,
        Protocol = SampleAssessment.Protocol,
        Jurisdiction = SampleAssessment.Jurisdiction,
        Recommendations = recommendations,
        Receipt = SampleAssessment.Receipt,
    };

    private static string Written(Language language, params IReadOnlyList<Assessment> assessments)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var assessment in assessments)
        {
            TextReport.Write(writer, assessment, language);
        }

        return writer.ToString();
    }
}
