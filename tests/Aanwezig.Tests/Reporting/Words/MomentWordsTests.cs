using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting.Words;

/// <summary>What a parent reads of days to come and of certain days.</summary>
public class MomentWordsTests
{
    [Fact]
    public void MinuteTooMany_IsNotRoundedToWhatWasAsked()
    {
        var week = Enumerable.Range(2, 5).Select(day => $"2026-11-{day:00} 5:00").ToArray();
        var protocol = Agreed.By("m: { share: present, over: school_week, rest: attended }", [Agreed.Step("s", "m < 80")]);
        var text = Explained(protocol.On(Pupil.Seventeen.Scheduled(week).Missed("2026-11-02 5:00", "2026-11-03 0:01"), "2026-11-03"), Language.English);

        Assert.Contains("part of the scheduled time that can still be reached when all that is to come is attended", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("79.93 percent. Condition: less than 80 percent (holds).", text, StringComparison.Ordinal);
        Assert.Contains("Scheduled up to and including Sunday 8 November 2026: 25:00 hours. Of that, 15:00 hours is still to come; here it counts as attended.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PartOfAPercentThatRoundingHides_IsSaid()
    {
        var month = Enumerable.Range(2, 29).Select(day => $"2026-11-{day:00} 16:00").ToArray();
        var protocol = Agreed.By("m: { share: present, over: month, rest: attended }", [Agreed.Step("s", "m < 100")]);
        var text = Explained(protocol.On(Pupil.Seventeen.Scheduled(month).Missed("2026-11-02 0:01"), "2026-11-02"), Language.Dutch);

        Assert.Contains("net geen 100 procent. Voorwaarde: minder dan 100 procent (klopt).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SameWeekday_IsNamed()
    {
        var protocol = Agreed.By("m: { streak: same_weekday, of: [unexcused] }", [Agreed.Step("s", "m >= 2")]);
        var text = Explained(protocol.On(Pupil.Seventeen.Missed("2026-11-02 1:00", "2026-11-09 1:00"), "2026-11-09"), Language.Dutch);

        Assert.Contains("Op dezelfde dag van de week, weken achter elkaar (gemist zonder geldige reden): 2 weken. Grens: 2 weken of meer (bereikt).", text, StringComparison.Ordinal);
        Assert.Contains("Steeds op maandag.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Exemption_SaysUntilWhenAndWhy_ToWhoAsksForOneStudent()
    {
        var protocol = Agreed.By(
            "m: { count: records, of: [late] }",
            [Agreed.Step("s", "m >= 1", "coach", "title: Even praten")],
            "exemptions: { care: { title: Zorg thuis, steps: [s] }, bus: { title: Andere bus, measures: [m] } }");
        var answer = protocol.On(Pupil.Seventeen.Missed("2026-11-02 0:10 late").Exempted("2026-11-03..2026-11-13 care", "2026-11-04..2026-11-13 bus"), "2026-11-09");

        var text = Explained(answer, Language.Dutch);
        Assert.Contains("Even praten. Afgesproken is een vrijstelling, tot en met vrijdag 13 november 2026: Zorg thuis.", text, StringComparison.Ordinal);
        Assert.Contains("Wat helpt: de vrijstelling is voorbij. Vanzelf weer mogelijk op zaterdag 14 november 2026.", text, StringComparison.Ordinal);
        Assert.Contains("- Zorg thuis: van dinsdag 3 november 2026 tot en met vrijdag 13 november 2026.\n    Reden: zorgt voor zijn moeder.\n    Zolang wachten: \"Even praten\".\n", text, StringComparison.Ordinal);
        Assert.Contains("Die tijd telt niet mee bij: aantal (later gekomen).", text, StringComparison.Ordinal);

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TextReport.Write(writer, answer, Language.Dutch);
        Assert.DoesNotContain("moeder", writer.ToString(), StringComparison.Ordinal);
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(line, answer, Language.English);
        var json = line.ToString();
        Assert.Contains("\"exemptions\":[{\"exemption\":\"care\",\"from\":\"2026-11-03\",\"until\":\"2026-11-13\"},{\"exemption\":\"bus\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("moeder", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ClosedSchool_SaysUntilWhen()
    {
        var protocol = Agreed.By("m: { count: records, of: [late] }", [Agreed.Step("s", "m >= 1", "coach", "title: Even praten", "not_on: [closed]")]);
        var text = Explained(protocol.On(Pupil.Seventeen.Missed("2026-10-15 0:10 late"), "2026-10-17"), Language.Dutch);

        Assert.Contains("Even praten. Niet als er geen school is.\n    Wat helpt: de eerste schooldag. Vanzelf weer mogelijk op maandag 26 oktober 2026.", text, StringComparison.Ordinal);
    }

    private static string Explained(Assessment assessment, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ExplainReport.Write(writer, assessment, language);
        return writer.ToString();
    }
}
