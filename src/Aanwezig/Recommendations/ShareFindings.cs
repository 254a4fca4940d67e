using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Measures.Shares;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Recommendations;

/// <summary>Finds the shares that leave an armed step unknown, because the scheduled time is not known or too short.</summary>
internal static class ShareFindings
{
    private static readonly Wording NoTimetable = new(
        "voor `{measure}` is een rooster nodig, of een volledige registratie, van elke schoolweek in die tijd",
        "`{measure}` needs a timetable, or a full register, of every school week in that time");

    private static readonly Wording TooLittle = new(
        "er is nog te weinig les gepland om `{measure}` te kunnen bepalen",
        "too little time has been scheduled to work out `{measure}`");

    private static readonly Wording NoRest = new(
        "`{measure}` vraagt het rooster tot en met {until}; vanaf {from} is het niet bekend, dus wat nog haalbaar is, is niet te zeggen",
        "`{measure}` needs the timetable up to and including {until}; from {from} it is not known, so what can still be reached cannot be told");

    public static IEnumerable<Finding> Of(OpenOccurrences open) => open.IsActive
        ? open.Replay.Steps
            .Where(track => track.IsArmed && track.Verdict == Verdict.Unknown)
            .SelectMany(track => track.Reading.Undecided)
            .SelectMany(leaf => Operands.Measures(leaf.Condition))
            .Distinct()
            .SelectMany(name => FindingsOf(name, open.Replay.Today.Measure(name)))
        : [];

    private static IEnumerable<Finding> FindingsOf(string measure, Tally tally) => (tally.Standing == ValueStanding.Valued ? tally.Lacking : tally.Standing) switch
    {
        ValueStanding.NoTimetable => [new Finding("no_timetable", new Sentence(NoTimetable, new Argument("measure", measure)), [])],
        ValueStanding.RestNotScheduled => [new Finding("rest_not_scheduled", Sentence(measure, tally.Rest!), [])],
        ValueStanding.TooLittleScheduled => [new Finding("too_little_scheduled", new Sentence(TooLittle, new Argument("measure", measure)), [])],
        ValueStanding.Valued or ValueStanding.NeverDone => [],
    };

    private static Sentence Sentence(string measure, RestOfPeriod rest) => new(
        NoRest,
        new("measure", measure), new("until", IsoDate.Of(rest.Until)), new Argument("from", IsoDate.Of(rest.UnknownFrom!.Value)));
}
