using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Evaluation.Tallies;

/// <summary>Counts the occurrences of steps in a window, up to and including yesterday.</summary>
internal static class StepTally
{
    public static Tally Of(MeasureDefinition measure, IEnumerable<Occurrence> history, DateRange window)
    {
        var onsets = history
            .Where(occurrence => measure.Steps.Contains(occurrence.Step.Id) && window.Contains(occurrence.Onset) && occurrence.Onset < window.Until)
            .Select(occurrence => occurrence.Onset)
            .Order()
            .ToList();
        return new Tally(Interval.Exactly(onsets.Count), window, [], []) { Onsets = onsets };
    }
}
