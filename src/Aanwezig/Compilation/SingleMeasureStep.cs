using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>A step that occurs when one measure reaches a bound, whatever else happens to the student.</summary>
/// <param name="Place">The place of the step.</param>
/// <param name="Slot">The slot of the measure.</param>
/// <param name="Bound">The bound, inclusive, in the smallest unit of the measure.</param>
internal readonly record struct SingleMeasureStep(int Place, int Slot, long Bound)
{
    /// <summary>Returns the steps that read one measure alone, have no limit and no authority, and are not counted or awaited by a measure.</summary>
    public static IEnumerable<SingleMeasureStep> Of(ProtocolDefinition protocol, IReadOnlyList<CompiledStep> steps)
    {
        var awaited = protocol.Measures.SelectMany(measure => measure.RestartsAfter.Concat(measure.Steps)).ToHashSet(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (step is { OnlyRises: true, When: AtLeastNode rises, Serves: null, Definition: { AtMost: null, Again.Mode: AgainMode.WhenFalse } }
                && !awaited.Contains(step.Definition.Id)
                && CanStandAlone(protocol.Measures[step.Inputs[0]]))
            {
                yield return new SingleMeasureStep(step.Definition.Index, step.Inputs[0], rises.Bound);
            }
        }
    }

    private static bool CanStandAlone(MeasureDefinition measure) =>
        measure.RestartsAfter.Count == 0 && CompiledMeasure.TrackingOf(measure) is not (Tracking.Afresh or Tracking.Onsets);
}
