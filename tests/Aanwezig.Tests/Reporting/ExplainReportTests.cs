using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

public class ExplainReportTests
{
    private const string Dutch =
        """
        82 % aanwezig: 41:00 van 50:00 uur sinds 31 aug · s-104, op wo 18 nov 2026
          Wat we nu doen
          - Gesprek met je SLB'er: de laatste dag was vrijdag 6 november 2026, doe het zo snel mogelijk.
            SLB'er neemt contact op met de student: in een gesprek, anders door te bellen.
            Waarom: We missen je, en horen graag wat er speelt.
            Om over te praten: vragen of contact met de ouders goed is.
            Dit begon op dinsdag 3 november 2026.
            Wat je mag vertellen: hoeveel er gemist is, op welke dagen, en de redenen.
          - Melding bij leerplicht: uiterlijk woensdag 25 november 2026.
            Verzuimcoördinator neemt contact op met de leerplichtambtenaar (iemand van de gemeente die helpt zodat jongeren onder de 18 naar school kunnen gaan): via het portaal.
            De wet vraagt dit van de school: Leerplichtwet 1969 art. 21a lid 2.
            Dit begon op woensdag 18 november 2026.
            Wat je mag vertellen: hoeveel er gemist is en op welke dagen.
            Voor het formulier: soort melding uren_16; van dinsdag 3 november 2026 tot en met woensdag 18 november 2026; 16:00 uur gemist op 3 dagen.
            De school vraagt nog niet om in actie te komen.
            Waar dit op rust:
            - Tijd (gemist zonder geldige reden, later gekomen of eerder weggegaan): 16:00 uur. Grens: 16:00 uur of meer (bereikt).
              In het protocol heet dit "to_report".
              Periode: van donderdag 15 oktober 2026 tot en met woensdag 18 november 2026.
              Zo is geteld: in klokuren van 60 minuten; stage telt mee; elke keer later komen telt als 1:00 uur; in hele weken; pas na donderdag 1 oktober 2026, want toen begon het tellen opnieuw.
              Meegeteld:
                di 3 nov 2026: 6:00 uur, gemist zonder geldige reden (registratie r1)
                do 12 nov 2026: 6:00 uur, gemist zonder geldige reden (registratie r2)
                wo 18 nov 2026 om 9:00 uur: 4:00 uur, gemist zonder geldige reden (stage, zorg)
              Niet meegeteld:
                di 29 sep 2026: 2:00 uur, eerder weggegaan (registratie r0): dat was voor deze periode
              Bekend sinds woensdag 18 november 2026 om 16:05 uur.
              Dit staat in roc-voorbeeld.yaml, regel 57.
            - Moet volgens de wet naar school (leerplicht): ja.
              In het protocol heet dit "leerplichtig".
              Dit staat in roc-voorbeeld.yaml, regel 57.
          Wat nog wacht
          - Bellen met je ouders. Eerst komt "Gesprek met je SLB'er".
            Wat helpt: leg vast wat er van "Gesprek met je SLB'er" kwam.
            Daarnaast: de student is nog niet gesproken.
            Dit begon op dinsdag 3 november 2026.
          Wat dichtbij is
          - Nog 2:30 uur tot: Gesprek met het team (nu 13:30 uur). Op di 24 nov 2026 valt 4:00 uur weg.
            Dit gaat over: tijd (gemist zonder geldige reden, later gekomen of eerder weggegaan); de grens ligt bij 16:00 uur.
          Wat niet meer klopt
          - Brief aan je ouders, gedaan op donderdag 8 oktober 2026: de les van woensdag 7 oktober 2026 bleek vervallen. Laat weten dat het niet meer klopt.
            Toen leek het nodig vanaf woensdag 7 oktober 2026.
          Voor de school om na te kijken
          - Twee registraties zijn gelijk (het gaat om r1 en r2).
          Hoe dit antwoord is gemaakt
            Protocol: roc-voorbeeld, versie 2026.1 (kenmerk aa11).
            Regels van de wet: nl (kenmerk bb22).
            Kalender: nl/midden (kenmerk cc33).
            Voor woensdag 18 november 2026, met alles wat is aangeleverd.
            Gemaakt met Aanwezig 0.1.0. Mensen beslissen wat er gebeurt.

        """;

    private const string English =
        """
        82 % present: 41:00 of 50:00 hours since 31 Aug · s-104, on Wed 18 Nov 2026
          What to do now
          - Talk with your coach: the last day was Friday 6 November 2026, do it as soon as you can.
            Coach contacts the student: face to face, otherwise by phone.
            Why: We miss you, and would like to hear how you are.
            To talk about: asking whether contact with the parents is all right.
            This started on Tuesday 3 November 2026.
            What you may tell: how much was missed, on which days, and the reasons.
          - Report to leerplicht: by Wednesday 25 November 2026.
            Attendance coordinator contacts the leerplichtambtenaar (the school attendance officer of the municipality, who helps so that young people under 18 can go to school): through the portal.
            The law asks this of the school: Leerplichtwet 1969 art. 21a lid 2.
            This started on Wednesday 18 November 2026.
            What you may tell: how much was missed and on which days.
            For the form: type of report uren_16; from Tuesday 3 November 2026 up to and including Wednesday 18 November 2026; 16:00 hours missed on 3 days.
            The school does not ask them to act yet.
            What this rests on:
            - Time (missed without a valid reason, came later or left earlier): 16:00 hours. Limit: 16:00 hours or more (reached).
              The protocol calls this "to_report".
              Period: from Thursday 15 October 2026 up to and including Wednesday 18 November 2026.
              Counted like this: in clock hours of 60 minutes; work placement counts; each time of coming later counts as 1:00 hours; in whole weeks; only after Thursday 1 October 2026, when counting began again.
              Counted:
                Tue 3 Nov 2026: 6:00 hours, missed without a valid reason (record r1)
                Thu 12 Nov 2026: 6:00 hours, missed without a valid reason (record r2)
                Wed 18 Nov 2026 at 9:00: 4:00 hours, missed without a valid reason (work placement, zorg)
              Not counted:
                Tue 29 Sep 2026: 2:00 hours, left earlier (record r0): that was before this period
              Known since Wednesday 18 November 2026 at 16:05.
              It is written in roc-voorbeeld.yaml, line 57.
            - Has to go to school by law (leerplicht): yes.
              The protocol calls this "leerplichtig".
              It is written in roc-voorbeeld.yaml, line 57.
          What waits
          - A call with your parents. "Talk with your coach" comes first.
            What helps: note what came of "Talk with your coach".
            Besides: the student was not spoken to yet.
            This started on Tuesday 3 November 2026.
          What is near
          - 2:30 hours left until: Talk with the team (now 13:30 hours). On Tue 24 Nov 2026, 4:00 hours falls away.
            This is about: time (missed without a valid reason, came later or left earlier); the limit is at 16:00 hours.
          What no longer holds
          - Letter to your parents, done on Thursday 8 October 2026: the lesson of Wednesday 7 October 2026 turned out to be cancelled. Tell them that it no longer holds.
            Then it seemed needed from Wednesday 7 October 2026 on.
          For the school to look at
          - Two records are the same (this is about r1 and r2).
          How this answer was made
            Protocol: roc-voorbeeld, version 2026.1 (mark aa11).
            Rules of the law: nl (mark bb22).
            Calendar: nl/midden (mark cc33).
            For Wednesday 18 November 2026, with everything that was handed over.
            Made with Aanwezig 0.1.0. People decide what happens.

        """;

    [Theory]
    [InlineData(Language.Dutch, Dutch)]
    [InlineData(Language.English, English)]
    public void WholeAnswer_IsExplainedInTheLanguageAsked(Language language, string expected) =>
        Assert.Equal(expected, Written(language, SampleAssessment.Full()));

    [Fact]
    public void OpenReason_MakesTheValueAStretch()
    {
        var text = Explained(new Evidence { Measure = "m", Verdict = Verdict.Unknown, Value = new Interval(4, 20), Unit = MeasureUnit.Hours, Operator = ComparisonOperator.AtLeast, Threshold = 16 });

        Assert.Contains(
            "- M: tussen 4:00 uur en 20:00 uur, want van een deel is de reden nog open. Grens: 16:00 uur of meer (nog niet zeker).\n",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, MeasureUnit.SchoolDays, "1 schooldag")]
    [InlineData(2, MeasureUnit.SchoolDays, "2 schooldagen")]
    [InlineData(2, MeasureUnit.Spells, "2 perioden")]
    [InlineData(3, MeasureUnit.Steps, "3 keer")]
    [InlineData(959, MeasureUnit.Minutes, "959 minuten")]
    public void Value_HasItsUnitInWords(int value, MeasureUnit unit, string expected) =>
        Assert.Contains($"- M: {expected}.\n", Explained(new Evidence { Measure = "m", Verdict = Verdict.Met, Value = Interval.Exactly(value), Unit = unit }), StringComparison.Ordinal);

    [Fact]
    public void LessonHours_NameTheirLengthAndADecimalComma()
    {
        var text = Explained(new Evidence
        {
            Measure = "m",
            Verdict = Verdict.Met,
            Value = Interval.Exactly(new ExactNumber(25, 2)),
            Unit = MeasureUnit.LessonHours,
            Settings = new CountingSettings(MeasureUnit.LessonHours, 50, PracticeMode.Ignored, new Lateness(LatenessMode.Ignored, 0), false, null),
        });

        Assert.Contains("- M: 12,5 lesuren.\n", text, StringComparison.Ordinal);
        Assert.Contains("Zo is geteld: in lesuren van 50 minuten; stage telt niet mee; later komen telt niet mee.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CountOfDays_SaysNothingOfLateness()
    {
        var settings = new CountingSettings(MeasureUnit.Days, null, PracticeMode.Counts, new Lateness(LatenessMode.Each, 60), false, null);
        var text = Explained(new Evidence { Measure = "m", Verdict = Verdict.Met, Value = Interval.Exactly(3), Unit = MeasureUnit.Days, Settings = settings });

        Assert.Contains("Zo is geteld: stage telt mee.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EarlierSteps_AreNamedByTheirTitleAndTheirDates()
    {
        var text = Explained(new Evidence { Measure = "reports", Verdict = Verdict.Met, Value = Interval.Exactly(1), Unit = MeasureUnit.Steps, Onsets = [new DateOnly(2026, 11, 3)] });

        Assert.Contains("- Dit kwam eerder voor (Melding bij leerplicht): 1 keer.\n", text, StringComparison.Ordinal);
        Assert.Contains("        di 3 nov 2026\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "niet bekend")]
    [InlineData("false", "nee")]
    [InlineData("bol", "bol")]
    [InlineData("2026-11-03", "dinsdag 3 november 2026")]
    public void Fact_IsSaidInWords(string? value, string expected) =>
        Assert.Contains($"- Leerweg: {expected}.\n", Explained(new Evidence { Measure = "pathway", Verdict = Verdict.Met, Text = value }), StringComparison.Ordinal);

    [Fact]
    public void EveryReasonToLeaveOut_IsSaidInItsOwnWords()
    {
        var record = new AttendanceRecord(new DateOnly(2026, 11, 3), 60, AttendanceKind.Unexcused);
        var lines = Enum.GetValues<LeftOutReason>().Select(reason =>
            Explained(new Evidence { Measure = "m", Verdict = Verdict.Met, LeftOut = [new LeftOutRecord(record, AttendanceKind.Unexcused, reason)] }));

        Assert.Distinct(lines);
    }

    [Fact]
    public void ReasonsForOthersThanTheStudent_AreNeverAboutHealth()
    {
        var assessment = JsonReportTests.AnswerWith(new Evidence { Measure = "m", Verdict = Verdict.Met });
        var toParents = Copy(assessment.Recommendations[0], "parents");

        Assert.Contains("de redenen, maar nooit iets over gezondheid.", Written(Language.Dutch, With(toParents)), StringComparison.Ordinal);
        Assert.DoesNotContain("gezondheid", Written(Language.Dutch, With(Copy(toParents, "student"))), StringComparison.Ordinal);
    }

    [Fact]
    public void AnswerAsKnownEarlier_SaysSo()
    {
        var assessment = new Assessment
        {
            Student = "s",
            On = SampleAssessment.On,
            Protocol = SampleAssessment.Protocol,
            Jurisdiction = SampleAssessment.Jurisdiction,
            Receipt = SampleAssessment.Receipt with { KnownAt = new DateTime(2026, 11, 17, 12, 0, 0) },
        };

        Assert.Contains("Voor woensdag 18 november 2026, met wat bekend was op dinsdag 17 november 2026 om 12:00 uur.\n", Written(Language.Dutch, assessment), StringComparison.Ordinal);
    }

    private static Recommendation Copy(Recommendation from, string contact) => new()
    {
        Id = from.Id,
        Step = from.Step,
        Title = from.Title,
        Contact = contact,
        Who = from.Who,
        WhoTitle = from.WhoTitle,
        Onset = from.Onset,
        Start = from.Start,
        Tell = Disclosed.Reasons,
    };

    private static Assessment With(Recommendation recommendation) => new()
    {
        Student = "s",
        On = SampleAssessment.On,
        Protocol = SampleAssessment.Protocol,
        Jurisdiction = SampleAssessment.Jurisdiction,
        Recommendations = [recommendation],
        Receipt = SampleAssessment.Receipt,
    };

    private static string Explained(Evidence evidence) => Written(Language.Dutch, JsonReportTests.AnswerWith(evidence));

    private static string Written(Language language, Assessment assessment)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ExplainReport.Write(writer, assessment, language);
        return writer.ToString();
    }
}
