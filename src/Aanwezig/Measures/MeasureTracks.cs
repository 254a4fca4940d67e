using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Measures.Runs;
using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Totals;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Measures;

/// <summary>The choice of a track for a measure.</summary>
internal static class MeasureTracks
{
    /// <summary>Returns the track of a measure; its tracking must not be <see cref="Tracking.Afresh"/>.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="mayPutOff">Whether the armed steps at the end are not needed, so that the track may skip days on which records only leave.</param>
    public static DatedTrack Of(CompiledMeasure measure, bool mayPutOff) => measure.Tracking switch
    {
        Tracking.Run => new RunTrack(measure),
        Tracking.Spells => new SpellTrack(measure),
        Tracking.Sum or Tracking.Days or Tracking.Onsets => new SumTrack(measure) { PutsOffLeaving = mayPutOff && measure.LeavingOnlyArms },
        Tracking.Afresh => throw Unlisted.Member(measure.Tracking),
    };
}
