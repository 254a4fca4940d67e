using Aanwezig.Compilation;

namespace Aanwezig.Occurrences.Events;

/// <summary>The limits of a protocol on how often its steps occur.</summary>
/// <param name="protocol">The protocol.</param>
/// <param name="onsets">The onsets so far, by day.</param>
internal sealed class Limits(CompiledProtocol protocol, List<Onset> onsets)
{
    /// <summary>Returns whether the limit of a step bars it on a day.</summary>
    public bool Bars(int place, int day, CompiledDays days, CaseSource source)
    {
        if (protocol.Steps[place].Definition.AtMost is not { } limit || day < 0)
        {
            return false;
        }

        return LimitRule.Bars(limit, new LoopTimes(place, onsets, source), days.Limits[place]!.Start[day], day);
    }

    private readonly struct LoopTimes(int place, List<Onset> onsets, CaseSource source) : IStepTimes
    {
        public int Occurred(int start, int day)
        {
            var times = 0;
            for (var index = onsets.Count - 1; index >= 0 && onsets[index].Day >= start; index--)
            {
                times += onsets[index].Step == place && LimitRule.Counts(onsets[index].Day, start, day) ? 1 : 0;
            }

            return times;
        }

        public int Done(int start, int day) => source.DoneBefore(place, start, day);
    }
}
