using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>The additions of the long form to a recommendation: onset, disclosure, report and evidence.</summary>
internal static class RecommendationDetails
{
    private static readonly Wording Since = new("Dit begon op {onset}.", "This started on {onset}.");
    private static readonly Wording SinceStart = new(
        "Dit begon op {onset}; sinds {start} houdt niets het meer tegen.",
        "This started on {onset}; since {start} nothing holds it back.");

    private static readonly Wording Tell = new("Wat je mag vertellen: {what}.", "What you may tell: {what}.");
    private static readonly Wording NoHealth = new("{what}, maar nooit iets over gezondheid", "{what}, but never anything about health");

    // The limits on disclosure are for others; colleagues see the same file.
    private static readonly HashSet<string> Colleagues = new(["team", "coach", "coordinator"], StringComparer.Ordinal);

    private static readonly Worded<Disclosed> Disclosures = new()
    {
        [Disclosed.Nothing] = new("niets over de aanwezigheid", "nothing about attendance"),
        [Disclosed.Concern] = new("alleen dat er zorg is", "only that there is a concern"),
        [Disclosed.Totals] = new("hoeveel er in totaal gemist is", "how much was missed in all"),
        [Disclosed.Dates] = new("hoeveel er gemist is en op welke dagen", "how much was missed and on which days"),
        [Disclosed.Reasons] = new("hoeveel er gemist is, op welke dagen, en de redenen", "how much was missed, on which days, and the reasons"),
    };

    public static void Write(Page page, Speech speech, Recommendation item)
    {
        page.Line(2, speech.Say(
            item.Start == item.Onset ? Since : SinceStart,
            ("onset", DateWords.Full(item.Onset, speech.Language)),
            ("start", DateWords.Full(item.Start, speech.Language))));
        if (!Colleagues.Contains(item.Contact))
        {
            page.Line(2, speech.Say(Tell, ("what", MayTell(speech, item))));
        }

        ReportWords.Write(page, speech, item.Report, 2);
        EvidenceWords.WriteAll(page, speech, item.Evidence, 2);
    }

    // Only the student hears reasons of health.
    private static string MayTell(Speech speech, Recommendation item)
    {
        var what = speech.Say(Disclosures[item.Tell]);
        return item.Tell == Disclosed.Reasons && item.Contact != "student" ? speech.Say(NoHealth, ("what", what)) : what;
    }
}
