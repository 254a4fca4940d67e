using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Events;

/// <summary>Finds the onsets of the single-measure steps over one measure. Only days with an event of the measure are visited.</summary>
internal sealed class SingleMeasureSteps(CompiledMeasure measure, SingleMeasureStep[] steps)
{
    private readonly DatedTrack _track = MeasureTracks.Of(measure, mayPutOff: true);
    private readonly bool[] _armed = new bool[steps.Length];

    public int Slot => measure.Slot;

    /// <summary>The number of visited days of the student who was followed last.</summary>
    public int Looks { get; private set; }

    /// <summary>Adds the onsets for a student, by day, then in file order.</summary>
    public void Follow(CompiledDays days, in OccurrenceDays enrolment, DatedAmounts amounts, List<Onset> onsets)
    {
        Looks = 0;
        Array.Fill(_armed, true);
        _track.Begin(days, enrolment.From, amounts);
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

    private void Look(int day, in OccurrenceDays enrolment, List<Onset> onsets)
    {
        var next = long.MaxValue;
        for (var place = 0; place < steps.Length; place++)
        {
            var bound = steps[place].Bound;
            var (now, before) = (_track.Now.AtLeast(bound), _track.Before.AtLeast(bound));
            _armed[place] = _armed[place] || OccurrenceRule.Arms(now, before, hasEnd: false, reopens: false, _track.BeginsPeriod);
            if (OccurrenceRule.CanOccur(_armed[place], now, isCleared: false, enrolment, day)
                && OccurrenceRule.IsCause(_track.Begins, BecameMet(now, before, bound, day), opens: false, hasMeasure: true))
            {
                _armed[place] = false;
                onsets.Add(new Onset(steps[place].Place, day));
            }

            next = _armed[place] ? Math.Min(next, bound) : next;
        }

        _track.SkipBelow(next);
    }

    private bool BecameMet(Verdict now, Verdict before, long bound, int day) => day > 0 && OccurrenceRule.BecameMet(now, before, _track.Kept.AtLeast(bound));
}
