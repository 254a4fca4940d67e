using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Measures.Runs;
using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Totals;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Measures;

/// <summary>The track by which a measure is followed, by its form.</summary>
internal static class MeasureTracks
{
    /// <summary>The track of a measure that is not read afresh.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="mayPutOff">Whether nobody asks at the end which steps are armed, so that what leaves can be put off.</param>
    public static DatedTrack Of(CompiledMeasure measure, bool mayPutOff) => measure.Tracking switch
    {
        Tracking.Run => new RunTrack(measure),
        Tracking.Spells => new SpellTrack(measure),
        Tracking.Sum or Tracking.Days or Tracking.Onsets => new SumTrack(measure) { PutsOffLeaving = mayPutOff && measure.LeavingOnlyArms },
        Tracking.Afresh => throw Unlisted.Member(measure.Tracking),
    };
}
