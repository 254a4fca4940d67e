using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>A measure with its slot and the way in which it is followed.</summary>
internal sealed class CompiledMeasure
{
    public CompiledMeasure(MeasureDefinition definition, int place, ProtocolDefinition protocol)
    {
        (Definition, Slot) = (definition, place);
        Tracking = TrackingOf(definition);
        IsOfEnrolment = definition.Window is { Rolling: null, FromFirst: null, Period: WindowPeriod.Enrolment };
        for (var step = 0; step < protocol.Steps.Count; step++)
        {
            var id = protocol.Steps[step].Id;
            if (definition.RestartsAfter.Contains(id))
            {
                RestartingSteps.Add(step);
            }

            if (definition.Steps.Contains(id))
            {
                CountedSteps.Add(step);
            }
        }
    }

    /// <summary>Returns a measure that is read by single-measure steps alone.</summary>
    public static CompiledMeasure OfSingle(ProtocolDefinition protocol, int place, long leastBound) =>
        new(protocol.Measures[place], place, protocol) { MattersFrom = leastBound, IsAlone = true, LeavingOnlyArms = true };

    public MeasureDefinition Definition { get; }

    public int Slot { get; }

    public Tracking Tracking { get; }

    /// <summary>The places of the steps that restart the measure.</summary>
    public List<int> RestartingSteps { get; } = [];

    /// <summary>The places of the steps that the measure counts; for a time since a step, that of the step.</summary>
    public List<int> CountedSteps { get; } = [];

    /// <summary>The value, in the smallest unit, below which each comparison over the measure is not met; 0 where there is no such value.</summary>
    public long MattersFrom { get; init; }

    /// <summary>Whether each step over the measure needs one of its comparisons to be met, and has no <c>clear_when</c>.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether a record that leaves the window can only arm steps, each of which reads this measure alone.</summary>
    public bool LeavingOnlyArms { get; init; }

    /// <summary>Whether a new window of the measure arms the steps over it.</summary>
    public bool BeginsPeriods => Definition.Window.Rolling is null && Definition.Form != MeasureForm.Since;

    /// <summary>Whether its window is the enrolment, whose first day differs between students.</summary>
    public bool IsOfEnrolment { get; }

    /// <summary>Returns the way in which a measure is followed.</summary>
    public static Tracking TrackingOf(MeasureDefinition measure) =>
        measure.Window.FromFirst is not null || measure.Convert is not null || measure.PerSubject ? Tracking.Afresh : measure.Form switch
        {
            MeasureForm.Total => Tracking.Sum,
            MeasureForm.Count => OfCount(measure.Unit),
            MeasureForm.Streak => measure is { Unit: MeasureUnit.SchoolDays, WholeDays: false, Longest: false } ? Tracking.Run : Tracking.Afresh,
            MeasureForm.Steps => measure.Counting == Counting.Occurred ? Tracking.Onsets : Tracking.Afresh,
            MeasureForm.Share or MeasureForm.Since => Tracking.Afresh,
        };

    private static Tracking OfCount(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Records => Tracking.Sum,
        MeasureUnit.Days => Tracking.Days,
        MeasureUnit.Spells => Tracking.Spells,
        MeasureUnit.HalfDays or MeasureUnit.Sessions or MeasureUnit.Lessons => Tracking.Afresh,
        _ => throw Unlisted.Member(unit),
    };
}
