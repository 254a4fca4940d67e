using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>A measure with its place, and how it is followed.</summary>
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

    /// <summary>A measure of which only such steps ask something.</summary>
    public static CompiledMeasure OfSingle(ProtocolDefinition protocol, int place, long leastBound) =>
        new(protocol.Measures[place], place, protocol) { MattersFrom = leastBound, IsAlone = true, LeavingOnlyArms = true };

    public MeasureDefinition Definition { get; }

    public int Slot { get; }

    public Tracking Tracking { get; }

    /// <summary>The places of the steps after which it restarts.</summary>
    public List<int> RestartingSteps { get; } = [];

    /// <summary>The places of the steps that it counts or waits since.</summary>
    public List<int> CountedSteps { get; } = [];

    /// <summary>Below this no comparison over it is anything but not met, however small it gets; 0 where that cannot be said.</summary>
    public long MattersFrom { get; init; }

    /// <summary>Whether no step over it can hold while its value is below all that is asked of it, and none has an end of its own.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether what leaves its window can only arm steps, which look at nothing else that can change.</summary>
    public bool LeavingOnlyArms { get; init; }

    /// <summary>Whether a step over it is armed when its window begins anew.</summary>
    public bool BeginsPeriods => Definition.Window.Rolling is null && Definition.Form != MeasureForm.Since;

    /// <summary>Whether it looks at the enrolment, whose first day is the student's own.</summary>
    public bool IsOfEnrolment { get; }

    /// <summary>How a measure is followed.</summary>
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
