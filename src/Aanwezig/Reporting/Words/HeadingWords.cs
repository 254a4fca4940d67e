using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>The heading of a student: the attended time, where it is known.</summary>
internal static class HeadingWords
{
    private static readonly Wording Attended = new(
        "{percent} % aanwezig: {attended} van {scheduled} uur sinds {from}",
        "{percent} % present: {attended} of {scheduled} hours since {from}");

    private static readonly Wording Known = new(
        "{percent} % aanwezig van wat bekend is: {attended} van {scheduled} uur sinds {from}; van {unknown} uur is het niet bekend",
        "{percent} % present of what is known: {attended} of {scheduled} hours since {from}; of {unknown} hours it is not known");

    private static readonly Wording About = new("{student}, op {on}", "{student}, on {on}");
    private static readonly Wording Nothing = new(
        "Er is nu niets te doen; een vriendelijk woord mag altijd.",
        "There is nothing to do now; a kind word is always welcome.");

    public static void Write(Page page, Speech speech, Assessment assessment)
    {
        var about = speech.Say(About, ("student", assessment.Student), ("on", DateWords.Short(assessment.On, speech.Language)));
        page.Line(0, assessment.Presence is { } presence ? $"{Of(speech, presence)} · {about}" : about);
        if (assessment.Recommendations.Count == 0 && !assessment.Ungrounded.Any(UngroundedWords.IsToDo))
        {
            page.Line(1, speech.Say(Nothing));
        }
    }

    private static string Of(Speech speech, Presence presence) => speech.Say(
        presence.OpenMinutes + presence.UnregisteredMinutes > 0 ? Known : Attended,
        ("unknown", Amounts.Hours(presence.OpenMinutes + presence.UnregisteredMinutes)),
        ("percent", Percent(presence).ToString(CultureInfo.InvariantCulture)),
        ("attended", Amounts.Hours(presence.AttendedMinutes)),
        ("scheduled", Amounts.Hours(presence.ScheduledMinutes)),
        ("from", DateWords.OfTheYear(presence.From, speech.Language)));

    // The percentage is rounded, but only full presence is 100 and only full absence is 0.
    private static long Percent(Presence presence)
    {
        var rounded = ((presence.AttendedMinutes * 200L) + presence.ScheduledMinutes) / (presence.ScheduledMinutes * 2L);
        return presence.AttendedMinutes == 0 || presence.AttendedMinutes >= presence.ScheduledMinutes ? rounded : Math.Clamp(rounded, 1, 99);
    }
}
