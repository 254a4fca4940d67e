using System.Collections.Concurrent;
using Aanwezig.Calendars;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Compilation;

/// <summary>A protocol under its jurisdiction, compiled to arrays and conditions over slots, with tables for each calendar.</summary>
/// <remarks>Immutable except for the tables, which are computed on first use. Safe to share between threads.</remarks>
internal sealed class CompiledProtocol
{
    /// <summary>The number of steps that fit in a mask. A protocol with more steps evaluates all of them on each day that affects one.</summary>
    public const int MostBits = 64;

    private readonly ConcurrentDictionary<SchoolCalendar, CompiledDays> _days = new(ReferenceEqualityComparer.Instance);

    private readonly Lazy<CompiledProtocol> _careful;
    private readonly Lazy<CompiledProtocol> _beside;

    public CompiledProtocol(ProtocolDefinition definition, JurisdictionDefinition jurisdiction)
        : this(definition, jurisdiction, numbersApart: false, leavesSingles: false)
    {
    }

    private CompiledProtocol(ProtocolDefinition definition, JurisdictionDefinition jurisdiction, bool numbersApart, bool leavesSingles)
    {
        _careful = new Lazy<CompiledProtocol>(() => numbersApart ? this : new CompiledProtocol(definition, jurisdiction, numbersApart: true, leavesSingles));
        _beside = new Lazy<CompiledProtocol>(() => leavesSingles ? this : new CompiledProtocol(definition, jurisdiction, numbersApart, leavesSingles: true));
        (Definition, Jurisdiction) = (definition, jurisdiction);
        Slots = new Slots(definition, jurisdiction, numbersApart);
        var compiler = new ConditionCompiler(Slots, jurisdiction);
        Steps = [.. definition.Steps.Select(step => new CompiledStep(step, jurisdiction, compiler, Slots))];
        SingleMeasureStep[] singles = leavesSingles && Steps.Length <= MostBits ? [.. SingleMeasureStep.Of(definition, Steps)] : [];
        var followed = Array.FindAll(Steps, step => Array.TrueForAll(singles, single => single.Place != step.Definition.Index));
        Followed = Mask(followed.Contains);
        SingleMeasures = [.. singles.GroupBy(single => single.Slot).Select(steps => (CompiledMeasure.OfSingle(definition, steps.Key, steps.Min(single => single.Bound)), steps.ToArray()))];
        Measures = [.. definition.Measures.Select((measure, place) => new CompiledMeasure(measure, place, definition)
        {
            MattersFrom = MattersFrom(place, followed),
            LeavingOnlyArms = Array.TrueForAll(followed, step => !step.Inputs.Contains(place) || (step.OnlyRises && step.Inputs.Length == 1)),
            IsAlone = !Array.Exists(followed, step => step.CanOccurWithout(place)),
        })];
        FactsOnlyServe = !Array.Exists(followed, step => step.LooksAtFacts);
        StepsOfFacts = FactsOnlyServe ? Followed & Mask(step => step.Serves is not null) : ulong.MaxValue;
        StepsOfStarts = Followed & Mask(step => !step.OnlyRises);
        FactsArmOnly = FactsOnlyServe && (StepsOfFacts & StepsOfStarts) == 0;
        Affected = [.. Measures.Select(measure => AffectedSteps.Of(measure.Slot, followed))];
        SupersededBy = [.. definition.Steps.Select(step => (bool[])[.. definition.Steps.Select(other => StepSuccession.Supersedes(other, step))])];
        PassedOverBy = [.. definition.Steps.Select(step => (bool[])[.. definition.Steps.Select(other => StepSuccession.ShareLadder(step, other) && other.Index > step.Index)])];
        Restarts = [.. Steps.Select((_, place) => (int[])[.. Measures.Where(measure => measure.RestartingSteps.Contains(place)).Select(measure => measure.Slot)])];
        CountedBy = [.. Steps.Select((_, place) => (int[])[.. Measures
            .Where(measure => measure.Tracking == Tracking.Onsets && measure.CountedSteps.Contains(place))
            .Select(measure => measure.Slot)])];
    }

    /// <summary>The same protocol for a student with a given number that is not whole.</summary>
    public CompiledProtocol Careful => _careful.Value;

    /// <summary>The same protocol for students whose single-measure steps are followed outside the event loop.</summary>
    public CompiledProtocol BesideSingleMeasures => _beside.Value;

    /// <summary>The measures of the single-measure steps that are followed outside the event loop, with those steps.</summary>
    public (CompiledMeasure Measure, SingleMeasureStep[] Steps)[] SingleMeasures { get; }

    /// <summary>The steps that the event loop follows, as a mask.</summary>
    public ulong Followed { get; }

    public ProtocolDefinition Definition { get; }

    public JurisdictionDefinition Jurisdiction { get; }

    public Slots Slots { get; }

    public CompiledMeasure[] Measures { get; }

    public CompiledStep[] Steps { get; }

    /// <summary>The steps that a fact can affect, as a mask.</summary>
    public ulong StepsOfFacts { get; }

    /// <summary>The steps that the first day of the protocol, an enrolment or a school year can make occur, as a mask. All other steps it can only arm.</summary>
    public ulong StepsOfStarts { get; }

    /// <summary>Whether facts can arm a step but never make one occur. Facts are then followed from the first occurrence on.</summary>
    public bool FactsArmOnly { get; }

    /// <summary>The steps that each measure can affect.</summary>
    public AffectedSteps[] Affected { get; }

    /// <summary>For each step, whether each other step supersedes it; only the step itself can.</summary>
    public bool[][] SupersededBy { get; }

    /// <summary>For each step, whether each other step is higher on its ladder.</summary>
    public bool[][] PassedOverBy { get; }

    /// <summary>The slots of the measures that restart after each step.</summary>
    public int[][] Restarts { get; }

    /// <summary>The slots of the measures that count the occurrences of each step.</summary>
    public int[][] CountedBy { get; }

    /// <summary>Whether facts affect only the question whom an authority serves.</summary>
    public bool FactsOnlyServe { get; }

    /// <summary>Returns the tables of a calendar, for students without a timetable.</summary>
    public CompiledDays DaysOf(SchoolCalendar calendar) => _days.GetOrAdd(calendar, static (known, protocol) => new CompiledDays(protocol, new StudentDays(known, [])), this);

    /// <summary>Returns the tables of a student with a timetable.</summary>
    public CompiledDays DaysOf(StudentDays days) => DaysOf(days.Calendar).With(this, days);

    private static long MattersFrom(int slot, CompiledStep[] steps) =>
        steps.Where(step => step.Inputs.Contains(slot)).Select(step => step.BoundsOf(slot)?.Min() ?? 0).DefaultIfEmpty(long.MaxValue).Min();

    private ulong Mask(Func<CompiledStep, bool> isOne)
    {
        if (Steps.Length > MostBits)
        {
            return ulong.MaxValue;
        }

        var mask = 0UL;
        for (var place = 0; place < Steps.Length; place++)
        {
            mask |= isOne(Steps[place]) ? 1UL << place : 0;
        }

        return mask;
    }
}
