using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the fields of an authority's form.</summary>
internal static class ReportWords
{
    private static readonly Wording Form = new(
        "Voor het formulier: soort melding {type}; van {begin} tot en met {end}; {missed} gemist op {days}.",
        "For the form: type of report {type}; from {begin} up to and including {end}; {missed} missed on {days}.");

    private static readonly Wording Wanted = new(
        "De school vraagt om in actie te komen.",
        "The school asks them to act.");

    private static readonly Wording NotWanted = new(
        "De school vraagt nog niet om in actie te komen.",
        "The school does not ask them to act yet.");

    private static readonly Wording Undecided = new(
        "Of de school vraagt om in actie te komen, is nog niet te zeggen; dat beslist een mens.",
        "Whether the school asks them to act cannot be told yet; a person decides.");

    public static void Write(Page page, Speech speech, ReportFields? report, int indent)
    {
        if (report is null)
        {
            return;
        }

        page.Line(indent, speech.Say(
            Form,
            ("type", report.Type),
            ("begin", DateWords.Full(report.Begin, speech.Language)),
            ("end", DateWords.Full(report.End, speech.Language)),
            ("missed", Quantities.Minutes(speech, report.Minutes)),
            ("days", Quantities.Of(speech, report.Days, MeasureUnit.Days))));
        page.Line(indent, speech.Say(report.ActionWanted switch
        {
            true => Wanted,
            false => NotWanted,
            null => Undecided,
        }));
    }
}
