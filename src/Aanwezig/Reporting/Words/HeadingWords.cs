using System.Numerics;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>The heading of a student: the attended time, where it is known.</summary>
internal static class HeadingWords
{
    private static readonly Wording Attended = new(
        "{percent} aanwezig: {attended} van {scheduled} uur sinds {from}",
        "{percent} present: {attended} of {scheduled} hours since {from}");

    private static readonly Wording Known = new(
        "{percent} aanwezig van wat bekend is: {attended} van {scheduled} uur sinds {from}; van {unknown} uur is het niet bekend",
        "{percent} present of what is known: {attended} of {scheduled} hours since {from}; of {unknown} hours it is not known");

    private static readonly Wording About = new("{student}, op {on}", "{student}, on {on}");
    private static readonly Wording Nothing = new(
        "Er is nu niets te doen; een vriendelijk woord mag altijd.",
        "There is nothing to do now; a kind word is always welcome.");

    public static void Write(Page page, Speech speech, Assessment assessment)
    {
        var about = speech.Say(About, ("student", assessment.Student), ("on", DateWords.Short(assessment.On, speech.Language)));
        page.Line(0, assessment.Presence is { } presence ? $"{Of(speech, presence, assessment)} · {about}" : about);
        if (assessment.Recommendations.Count == 0 && !assessment.Ungrounded.Any(UngroundedWords.IsToDo))
        {
            page.Line(1, speech.Say(Nothing));
        }
    }

    private static string Of(Speech speech, Presence presence, Assessment assessment) => Speech.Capital(speech.Say(
        presence.OpenMinutes + presence.UnregisteredMinutes > 0 ? Known : Attended,
        ("unknown", Amounts.Hours(presence.OpenMinutes + presence.UnregisteredMinutes)),
        ("percent", Percent(speech, presence, assessment)),
        ("attended", Amounts.Hours(presence.AttendedMinutes)),
        ("scheduled", Amounts.Hours(presence.ScheduledMinutes)),
        ("from", DateWords.OfTheYear(presence.From, speech.Language))));

    // Rounding hides no limit that the answer speaks of.
    private static string Percent(Speech speech, Presence presence, Assessment assessment)
    {
        var (exact, rounded) = (new ExactNumber(100 * (BigInteger)presence.AttendedMinutes, presence.ScheduledMinutes), Rounded(presence));
        foreach (var limit in PresenceLimits.Of(assessment).Where(limit => limit != exact && new ExactNumber(rounded, 1).CompareTo(limit) != exact.CompareTo(limit)))
        {
            return Quantities.Beside(speech, exact, limit, Sign(speech, limit));
        }

        return Sign(speech, new ExactNumber(rounded, 1));
    }

    private static string Sign(Speech speech, ExactNumber percent) => Quantities.Limit(speech, percent, null) + " %";

    // The percentage is whole, but only full presence is 100 and only full absence is 0.
    private static long Rounded(Presence presence)
    {
        var rounded = ((presence.AttendedMinutes * 200L) + presence.ScheduledMinutes) / (presence.ScheduledMinutes * 2L);
        return presence.AttendedMinutes == 0 || presence.AttendedMinutes >= presence.ScheduledMinutes ? rounded : Math.Clamp(rounded, 1, 99);
    }
}
