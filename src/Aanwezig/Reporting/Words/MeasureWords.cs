using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for measures and facts; a name without words of its own stays as the protocol writes it.</summary>
internal static class MeasureWords
{
    private static readonly Worded<MeasureForm> Forms = new()
    {
        [MeasureForm.Total] = new("tijd ({of})", "time ({of})"),
        [MeasureForm.Count] = new("aantal ({of})", "number ({of})"),
        [MeasureForm.Streak] = new("achter elkaar ({of})", "in a row ({of})"),
        [MeasureForm.Steps] = new("dit kwam eerder voor ({of})", "this occurred before ({of})"),
        [MeasureForm.Share] = new("gemist deel van de geplande tijd ({of})", "part of the scheduled time that was missed ({of})"),
        [MeasureForm.Since] = new("hoe lang dit geleden is ({of})", "how long ago this was ({of})"),
    };

    private static readonly Dictionary<string, Wording> Facts = new(StringComparer.Ordinal)
    {
        ["unknown"] = KindWords.Kinds[AttendanceKind.Unknown],
        ["age"] = new("leeftijd", "age"),
        ["age_before_school_year"] = new("leeftijd vlak voor het schooljaar", "age just before the school year"),
        ["level"] = new("niveau van de opleiding", "level of the course"),
        ["pathway"] = new("leerweg", "pathway"),
        ["year_of_study"] = new("leerjaar", "year of study"),
        ["student_finance"] = new("krijgt studiefinanciering", "receives student finance"),
        ["exempt"] = new("vrijstelling", "exemption"),
        ["startkwalificatie"] = new(
            "heeft een startkwalificatie (diploma havo, vwo, of mbo vanaf niveau 2)",
            "holds a startkwalificatie (a diploma of havo, vwo, or mbo from level 2)"),
    };

    private static readonly Wording Done = new("dit is eerder gedaan ({of})", "this was done before ({of})");
    private static readonly Wording Attended = new("bijgewoond deel van de geplande tijd (gemist: {of})", "part of the scheduled time that was attended (missed: {of})");
    private static readonly Wording Reachable = new(
        "deel van de geplande tijd dat nog haalbaar is als alles wat nog komt wordt bijgewoond (gemist: {of})",
        "part of the scheduled time that can still be reached when all that is to come is attended (missed: {of})");

    private static readonly Wording Lost = new(
        "deel van alle geplande tijd dat gemist is, ook als alles wat nog komt wordt bijgewoond ({of})",
        "part of all scheduled time that is missed, even when all that is to come is attended ({of})");

    private static readonly Wording Everything = new("alles wat gemist is", "all that was missed");
    private static readonly Wording PerSubject = new("{what}, per vak", "{what}, per subject");
    private static readonly Wording Longest = new("het langst achter elkaar ({of})", "the longest in a row ({of})");
    private static readonly Wording SameWeekday = new(
        "op dezelfde dag van de week, weken achter elkaar ({of})", "on the same weekday, weeks in a row ({of})");

    private static readonly Wording LongestWeekday = new(
        "het langst op dezelfde dag van de week, weken achter elkaar ({of})", "the longest on the same weekday, weeks in a row ({of})");

    private static readonly Wording Only = new("alleen {activities}: {of}", "{activities} only: {of}");
    private static readonly Wording Codes = new("code {codes}", "code {codes}");

    public static string Of(Speech speech, string name)
    {
        if (speech.Protocol.Measures.FirstOrDefault(measure => measure.Name == name) is { } measure)
        {
            var what = speech.Say(FormOf(measure), ("of", Parts(speech, measure)));
            return measure.PerSubject ? speech.Say(PerSubject, ("what", what)) : what;
        }

        return Facts.TryGetValue(name, out var wording) ? speech.Say(wording)
            : speech.Jurisdiction.Words.TryGetValue(name, out var status) ? speech.Of(status)
            : name.Replace('_', ' ');
    }

    private static Wording FormOf(MeasureDefinition measure) => measure switch
    {
        { Unit: MeasureUnit.SameWeekday } => measure.Longest ? LongestWeekday : SameWeekday,
        { Counting: Counting.Done } => Done,
        { Longest: true } => Longest,
        { Form: MeasureForm.Share, Side: ShareSide.Present } => measure.RestAttended ? Reachable : Attended,
        { RestAttended: true } => Lost,
        { Form: var form } => Forms[form],
    };

    private static string Parts(Speech speech, MeasureDefinition measure)
    {
        if (measure.IsOfSteps)
        {
            return speech.Listed([.. measure.Steps.Select(speech.StepTitle)], Speech.Or);
        }

        if (measure.Form == MeasureForm.Share && !measure.Keys.Has("of"))
        {
            return speech.Say(Everything);
        }

        var of = measure.Codes.Count > 0
            ? speech.Say(Codes, ("codes", speech.Listed(measure.Codes, Speech.Or)))
            : speech.Listed([.. measure.Kinds.Select(kind => speech.Say(KindWords.Kinds[kind]))], Speech.Or);
        var activities = measure.Activities.Select(activity => speech.Say(KindWords.Activities[activity]));
        return measure.Activities.Count == 0 ? of : speech.Say(Only, ("activities", speech.Listed([.. activities], Speech.Or)), ("of", of));
    }
}
