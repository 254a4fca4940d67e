using Aanwezig.Diagnostics;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words around withheld steps: headings and labels. The sentences of reason and release stand with each guard.</summary>
internal static class WithheldWords
{
    private static readonly Wording Title = new("Wat nog wacht", "What waits");
    private static readonly Wording Helps = new("Wat helpt: {what}.", "What helps: {what}.");
    private static readonly Wording Opens = new("Vanzelf weer mogelijk op {date}.", "Possible again by itself on {date}.");
    private static readonly Wording Since = new("Dit begon op {onset}.", "This started on {onset}.");
    private static readonly Wording Also = new("Daarnaast: {guards}.", "Besides: {guards}.");

    private static readonly Wording TooEarly = new(
        "Nog niet te zeggen, omdat de reden van {dates} open is: {titles}.",
        "Too early to say, because the reason for {dates} is open: {titles}.");

    private static readonly Worded<GuardName> Guards = new()
    {
        [GuardName.After] = new("een andere stap gaat voor", "another step goes first"),
        [GuardName.Exemption] = new("er is een vrijstelling afgesproken", "an exemption was agreed"),
        [GuardName.AtMost] = new("er is een grens aan hoe vaak dit mag", "there is a limit to how often"),
        [GuardName.Moment] = new("op deze dag is dit niet aan de orde", "this is not for this day"),
        [GuardName.Authority] = new("deze instantie is er niet voor deze student", "this office is not for this student"),
        [GuardName.Removal] = new("de inschrijving van deze student mag niet stoppen", "the enrolment of this student may not end"),
        [GuardName.Unknown] = new("de reden van iets wat gemist is, is nog open", "the reason for something missed is still open"),
        [GuardName.StudentFirst] = new("de student is nog niet gesproken", "the student was not spoken to yet"),
        [GuardName.Consent] = new("de student heeft hier geen toestemming voor gegeven", "the student did not give consent for this"),
        [GuardName.Objection] = new("de student wil dit niet", "the student does not want this"),
        [GuardName.Disclosure] = new("er zou meer verteld worden dan mag", "more would be told than may be"),
    };

    public static void WriteAll(Page page, Speech speech, Assessment assessment, bool inFull)
    {
        if (assessment.Withheld.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        var folded = inFull ? [] : assessment.Withheld.Where(item => OpenDates(item) is not null).ToList();
        foreach (var item in assessment.Withheld.Except(folded))
        {
            var about = speech.Under(item.EarlierVersion);
            page.Line(1, $"- {Speech.Whole(about.Of(item.Title))} {Speech.Whole(about.Of(item.Reason))}");
            page.Line(2, Release(about, item.Release));
            VersionWords.Write(page, about, item.EarlierVersion, 2);
            if (inFull)
            {
                WriteDetails(page, about, item);
            }
        }

        foreach (var open in folded.GroupBy(OpenDates, StringComparer.Ordinal))
        {
            var titles = speech.Listed([.. open.Select(item => $"\"{speech.Of(item.Title)}\"")], Speech.And);
            page.Line(1, "- " + speech.Say(TooEarly, ("dates", speech.WrittenOut(open.Key!)), ("titles", titles)));
        }
    }

    // The dates whose reason is open, where guard `unknown` holds the step first.
    private static string? OpenDates(Withheld item) => item.Guard == GuardName.Unknown
        ? item.Reason.Arguments.Where(argument => argument.Name == "dates").Select(argument => argument.Value).FirstOrDefault()
        : null;

    private static string Release(Speech speech, Release release)
    {
        var helps = speech.Say(Helps, ("what", speech.Of(release.What)));
        return release.Date is { } date ? $"{helps} {speech.Say(Opens, ("date", DateWords.Full(date, speech.Language)))}" : helps;
    }

    private static void WriteDetails(Page page, Speech speech, Withheld item)
    {
        if (item.Also.Count > 0)
        {
            page.Line(2, speech.Say(Also, ("guards", speech.Listed([.. item.Also.Select(guard => speech.Say(Guards[guard]))], Speech.And))));
        }

        if (item.Onset is { } onset)
        {
            page.Line(2, speech.Say(Since, ("onset", DateWords.Full(onset, speech.Language))));
        }

        EvidenceWords.WriteAll(page, speech, item.Evidence, 2);
    }
}
