using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for recommendations, in the tone of one colleague to another: step, deadline, contact and reason.</summary>
internal static class RecommendationWords
{
    private static readonly Wording Title = new("Wat we nu doen", "What to do now");
    private static readonly Wording By = new("{title}: uiterlijk {due}.", "{title}: by {due}.");
    private static readonly Wording Overdue = new("{title}: de laatste dag was {due}, doe het zo snel mogelijk.", "{title}: the last day was {due}, do it as soon as you can.");
    private static readonly Wording Replaces = new(
        "Dit komt in de plaats van wat al uiterlijk {due} was afgesproken en nog niet is gedaan.",
        "This replaces what was agreed by {due} and has not been done yet.");

    private static readonly Wording NoDue = new("{title}: zonder vaste laatste dag.", "{title}: no fixed last day.");
    private static readonly Wording Contacts = new("{who} neemt contact op met {contact}", "{who} contacts {contact}");
    private static readonly Wording Why = new("Waarom: {why}", "Why: {why}");
    private static readonly Wording Seen = new("Gezien: {summary}", "Seen: {summary}");
    private static readonly Wording ByLaw = new("De wet vraagt dit van de school: {law}.", "The law asks this of the school: {law}.");
    private static readonly Wording Agreed = new("Dit is een vaste afspraak van de school.", "The school agreed to do this always.");
    private static readonly Wording Consider = new("Denk hier samen over na; het hoeft niet.", "Consider this together; it need not be done.");

    public static void WriteAll(Page page, Speech speech, Assessment assessment, bool inFull)
    {
        if (assessment.Recommendations.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        foreach (var item in assessment.Recommendations)
        {
            var about = speech.Under(item.EarlierVersion);
            Write(page, about, item);
            VersionWords.Write(page, about, item.EarlierVersion, 2);
            if (inFull)
            {
                RecommendationDetails.Write(page, about, item);
            }
            else
            {
                WriteSeen(page, about, item);
            }
        }
    }

    private static void Write(Page page, Speech speech, Recommendation item)
    {
        page.Line(1, "- " + Deadline(speech, item));
        if (item.Replaces is { } replaced)
        {
            page.Line(2, speech.Say(Replaces, ("due", DateWords.Full(replaced.Due, speech.Language))));
        }

        page.Line(2, Contact(speech, item));
        if (item.Why is { } why)
        {
            page.Line(2, Speech.Whole(speech.Say(Why, ("why", speech.Of(why)))));
        }

        TopicWords.Write(page, speech, item.Topics, 2);
        if (item.Reference is not null || item.Duty is not null)
        {
            page.Line(2, speech.Say(ByLaw, ("law", item.Reference ?? item.Duty!)));
        }
        else if (item.Decision != Decision.May)
        {
            page.Line(2, speech.Say(item.Decision == Decision.Must ? Agreed : Consider));
        }
    }

    private static string Deadline(Speech speech, Recommendation item)
    {
        var title = ("title", speech.Of(item.Title));
        return item.Due is { } due
            ? speech.Say(item.Overdue ? Overdue : By, title, ("due", DateWords.Full(due, speech.Language)))
            : speech.Say(NoDue, title);
    }

    private static string Contact(Speech speech, Recommendation item)
    {
        var channels = ContactWords.Of(speech, item.How);
        var contact = speech.Say(Contacts, ("who", Speech.Capital(speech.Of(item.WhoTitle))), ("contact", ContactWords.Of(speech, item.Contact)));
        return contact + (channels.Length == 0 ? "." : $": {channels}.");
    }

    // The short form shows the decisive measures; facts such as an age, and side conditions, are in the long form.
    private static void WriteSeen(Page page, Speech speech, Recommendation item)
    {
        var measured = item.Evidence.Where(evidence => evidence.Window is not null || evidence.Counted.Count > 0).ToList();
        foreach (var evidence in measured.Exists(evidence => !EvidenceWords.IsSideCondition(evidence)) ? measured.Where(evidence => !EvidenceWords.IsSideCondition(evidence)) : measured)
        {
            page.Line(2, speech.Say(Seen, ("summary", EvidenceWords.Summary(speech, evidence))));
        }
    }
}
