using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Steps;

/// <summary>Counts the occurrences of steps in a window, or their entries <c>done</c>, up to and including the day before.</summary>
internal static class StepTally
{
    public static Tally Of(MeasureDefinition measure, IEnumerable<StepOnset> history, DateRange window)
    {
        var onsets = history
            .Where(occurrence => measure.Steps.Contains(occurrence.Step.Id) && window.Contains(occurrence.Onset) && occurrence.Onset < window.Until)
            .Select(occurrence => occurrence.Onset)
            .Order()
            .ToList();
        return new Tally(Interval.Exactly(onsets.Count), window, [], []) { Onsets = onsets };
    }

    /// <summary>Counts the entries <c>done</c> of steps by their own dates, without the withdrawn ones, from the dossier up to and including the day before.</summary>
    public static Tally OfDone(MeasureDefinition measure, FollowedCase followed, DateRange window)
    {
        var done = measure.Steps
            .Distinct(StringComparer.Ordinal)
            .SelectMany(step => DoneEntries.Before(followed, step, window.Until))
            .Where(window.Contains)
            .Order()
            .ToList();
        return new Tally(Interval.Exactly(done.Count), window, [], []) { Onsets = done };
    }
}
