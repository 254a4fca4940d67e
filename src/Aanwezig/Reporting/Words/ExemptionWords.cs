using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for exemptions: days, effect and reason.</summary>
internal static class ExemptionWords
{
    private static readonly Wording Title = new("Wat met deze student is afgesproken", "What was arranged with this student");
    private static readonly Wording Holds = new("{title}: van {from} tot en met {until}.", "{title}: from {from} up to and including {until}.");
    private static readonly Wording Why = new("Reden: {reason}", "Reason: {reason}");
    private static readonly Wording Steps = new("Zolang wachten: {steps}.", "So long these wait: {steps}.");
    private static readonly Wording Measures = new("Die tijd telt niet mee bij: {measures}.", "That time does not count in: {measures}.");

    public static void WriteAll(Page page, Speech speech, Assessment assessment)
    {
        if (assessment.Exemptions.Count > 0)
        {
            page.Line(1, speech.Say(Title));
        }

        foreach (var item in assessment.Exemptions)
        {
            Write(page, speech, item);
        }
    }

    private static void Write(Page page, Speech speech, AgreedExemption item)
    {
        page.Line(1, "- " + speech.Say(
            Holds,
            ("title", speech.Of(item.Title)),
            ("from", DateWords.Full(item.From, speech.Language)),
            ("until", DateWords.Full(item.Until, speech.Language))));
        page.Line(2, Speech.Whole(speech.Say(Why, ("reason", item.Reason))));
        var allowed = speech.Protocol.Exemptions.First(one => one.Name == item.Name);
        if (allowed.Steps.Count > 0)
        {
            page.Line(2, speech.Say(Steps, ("steps", speech.Listed([.. allowed.Steps.Select(step => $"\"{speech.StepTitle(step)}\"")], Speech.And))));
        }

        if (allowed.Measures.Count > 0)
        {
            page.Line(2, speech.Say(Measures, ("measures", speech.Listed([.. allowed.Measures.Select(measure => MeasureWords.Of(speech, measure))], Speech.And))));
        }
    }
}
