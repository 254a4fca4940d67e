using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for upcoming steps: the amount that is left, and the amounts that leave the window.</summary>
internal static class UpcomingWords
{
    private static readonly Wording Title = new("Wat dichtbij is", "What is near");
    private static readonly Wording Left = new("Nog {left} tot: {title} (nu {value}).", "{left} left until: {title} (now {value}).");
    private static readonly Wording Falls = new("Op {date} valt {amount} weg.", "On {date}, {amount} falls away.");
    private static readonly Wording About = new("Dit gaat over: {measure}; de grens ligt bij {threshold}.", "This is about: {measure}; the limit is at {threshold}.");

    public static void WriteAll(Page page, Speech speech, Assessment assessment, bool inFull)
    {
        var near = inFull ? assessment.Upcoming : Nearest(speech, assessment.Upcoming);
        if (near.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        foreach (var item in near)
        {
            // The short form names only the first amount.
            var leaving = item.FallsOut.Take(inFull ? item.FallsOut.Count : 1).Select(part => " " + Of(speech, item, part));
            page.Line(1, "- " + Of(speech, item) + string.Concat(leaving));
            if (inFull)
            {
                page.Line(2, speech.Say(
                    About,
                    ("measure", MeasureWords.Of(speech, item.Measure)),
                    ("threshold", Quantities.Limit(speech, item.Threshold, item.Unit))));
            }
        }
    }

    // The short form has measures at half of the threshold or more, since one late arrival is not a reason to name an authority, and only the next step of a ladder.
    private static List<Upcoming> Nearest(Speech speech, IReadOnlyList<Upcoming> upcoming)
    {
        var halfWay = upcoming.Where(item => item.Value.Max + item.Value.Max >= item.Threshold).ToList();
        return halfWay.FindAll(item => LadderOf(speech, item) is not { } ladder
            || ReferenceEquals(item, halfWay.Where(other => LadderOf(speech, other) == ladder).MinBy(other => other.Left)));
    }

    private static string? LadderOf(Speech speech, Upcoming item) => speech.Protocol.Steps.FirstOrDefault(step => step.Id == item.Step)?.Ladder;

    private static string Of(Speech speech, Upcoming item) => Speech.Capital(speech.Say(
        Left,
        ("left", Quantities.Of(speech, item.Left, item.Unit, 0)),
        ("title", speech.Of(item.Title)),
        ("value", Quantities.Of(speech, item.Value, item.Unit, item.Threshold))));

    private static string Of(Speech speech, Upcoming item, FallsOut part) => speech.Say(
        Falls,
        ("date", DateWords.Short(part.Date, speech.Language)),
        ("amount", Quantities.Of(speech, part.Amount, item.Unit, 0)));
}
