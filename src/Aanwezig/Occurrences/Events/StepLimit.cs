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
        var onsets = occurrences.Where(occurrence => occurrence.Step.Id == step.Id && followed.Remembers(occurrence)).Select(occurrence => occurrence.Onset);
        return LimitRule.Bars(limit, new KnownTimes(followed, step.Id, onsets), from.DayNumber, day.DayNumber);
    }

    private readonly struct KnownTimes(FollowedCase followed, string step, IEnumerable<DateOnly> onsets) : IStepTimes
    {
        public int Occurred(int start, int day) => Between(onsets, start, day);

        public int Done(int start, int day) => Between(DoneEntries.Before(followed, step, DateOnly.FromDayNumber(day)), start, day);

        private static int Between(IEnumerable<DateOnly> dates, int start, int day) => dates.Count(date => LimitRule.Counts(date.DayNumber, start, day));
    }
}
