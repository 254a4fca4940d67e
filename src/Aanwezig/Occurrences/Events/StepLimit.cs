using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Events;

/// <summary>The limit of a protocol on how often a step occurs, for a case that is read day by day.</summary>
internal static class StepLimit
{
    /// <summary>Returns whether the limit bars a step on a day.</summary>
    public static bool Bars(FollowedCase followed, StepDefinition step, IEnumerable<Occurrence> occurrences, DateOnly day)
    {
        if (step.AtMost is not { } limit)
        {
            return false;
        }

        var from = DurationsOfDays.WindowStart(followed.Days, day, limit.Per, aligned: false);
        var times = limit.Counting == Counting.Done
            ? DoneEntries.Before(followed, step.Id, day)
            : occurrences.Where(occurrence => occurrence.Step.Id == step.Id && followed.Remembers(occurrence)).Select(occurrence => occurrence.Onset);
        return LimitRule.Bars(limit, times.Count(date => LimitRule.Counts(date.DayNumber, from.DayNumber, day.DayNumber)));
    }
}
