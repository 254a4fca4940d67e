using Aanwezig.Compilation;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>Finds when the steps over one measure occur: from one event of the measure to the next, past all other days and measures.</summary>
internal sealed class SingleMeasureSteps(CompiledMeasure measure, SingleMeasureStep[] steps)
{
    private readonly DatedTrack _track = MeasureTracks.Of(measure, mayPutOff: true);
    private readonly bool[] _armed = new bool[steps.Length];

    public int Slot => measure.Slot;

    /// <summary>On how many days the student who was followed last was looked at.</summary>
    public int Looks { get; private set; }

    /// <summary>Adds when they occur for a student, by day, then in file order.</summary>
    public void Follow(CompiledDays days, in Enrolment enrolment, DatedAmounts told, List<Onset> onsets)
    {
        Looks = 0;
        Array.Fill(_armed, true);
        _track.Begin(days, enrolment.From, told);
        while (_track.Next <= enrolment.Last)
        {
            var day = _track.Next;
            Looks++;
            if (_track.Follow(day) && day >= enrolment.First)
            {
                Look(day, enrolment, onsets);
            }
        }
    }

    private void Look(int day, in Enrolment enrolment, List<Onset> onsets)
    {
        var next = long.MaxValue;
        for (var place = 0; place < steps.Length; place++)
        {
            var step = steps[place];
            _armed[place] |= _track.Before.Most < step.Bound || _track.Now.Most < step.Bound || _track.BeginsPeriod;
            if (_armed[place] && _track.Now.Least >= step.Bound && enrolment.Allows(day) && HasCause(step.Bound, day))
            {
                _armed[place] = false;
                onsets.Add(new Onset(step.Place, day));
            }

            next = _armed[place] ? Math.Min(next, step.Bound) : next;
        }

        _track.SkipBelow(next);
    }

    // What leaves a window is no cause.
    private bool HasCause(long bound, int day) => _track.Begins || (day > 0 && _track.Before.Least < bound && _track.Kept.Least >= bound);
}
