using System.Collections.Concurrent;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Evaluation;

namespace Aanwezig.Compilation;

/// <summary>A protocol under its law as arrays and conditions over slots, with tables for each calendar that students have.</summary>
/// <remarks>Immutable but for the tables, which are made when they are first asked for; safe to share between threads.</remarks>
internal sealed class CompiledProtocol
{
    /// <summary>With more steps than this all are looked at whenever one has to be.</summary>
    public const int MostBits = 64;

    private readonly ConcurrentDictionary<SchoolCalendar, CompiledDays> _days = new(ReferenceEqualityComparer.Instance);

    private readonly Lazy<CompiledProtocol> _careful;

    public CompiledProtocol(ProtocolDefinition definition, JurisdictionDefinition jurisdiction)
        : this(definition, jurisdiction, numbersApart: false)
    {
    }

    private CompiledProtocol(ProtocolDefinition definition, JurisdictionDefinition jurisdiction, bool numbersApart)
    {
        _careful = new Lazy<CompiledProtocol>(() => numbersApart ? this : new CompiledProtocol(definition, jurisdiction, numbersApart: true));
        (Definition, Jurisdiction) = (definition, jurisdiction);
        Slots = new Slots(definition, jurisdiction, numbersApart);
        var compiler = new ConditionCompiler(Slots, jurisdiction);
        Steps = [.. definition.Steps.Select(step => new CompiledStep(step, jurisdiction, compiler, Slots))];
        Measures = [.. definition.Measures.Select((measure, place) => new CompiledMeasure(measure, place, definition)
        {
            MattersFrom = MattersFrom(place),
            IsAlone = !Steps.Any(step => step.CanOccurWithout(place)),
        })];
        FactsOnlyServe = !Steps.Any(step => step.LooksAtFacts);
        StepsOfFacts = FactsOnlyServe ? Mask(step => step.Serves is not null) : ulong.MaxValue;
        Reaches = [.. Measures.Select(measure => Reach.Of(measure.Slot, Steps))];
        Restarts = [.. Steps.Select((_, place) => (int[])[.. Measures.Where(measure => measure.RestartingSteps.Contains(place)).Select(measure => measure.Slot)])];
        CountedBy = [.. Steps.Select((_, place) => (int[])[.. Measures
            .Where(measure => measure.Tracking == Tracking.Onsets && measure.CountedSteps.Contains(place))
            .Select(measure => measure.Slot)])];
    }

    /// <summary>The same protocol for a student with a number among the facts that is not whole.</summary>
    public CompiledProtocol Careful => _careful.Value;

    public ProtocolDefinition Definition { get; }

    public JurisdictionDefinition Jurisdiction { get; }

    public Slots Slots { get; }

    public CompiledMeasure[] Measures { get; }

    public CompiledStep[] Steps { get; }

    /// <summary>The steps that facts can move.</summary>
    public ulong StepsOfFacts { get; }

    /// <summary>For each measure the steps that it can move.</summary>
    public Reach[] Reaches { get; }

    /// <summary>For each step the measures that restart after it.</summary>
    public int[][] Restarts { get; }

    /// <summary>For each step the measures that count how often it occurred.</summary>
    public int[][] CountedBy { get; }

    /// <summary>Whether facts matter only to whom an authority serves.</summary>
    public bool FactsOnlyServe { get; }

    /// <summary>The tables of a calendar, for students without a timetable of their own.</summary>
    public CompiledDays DaysOf(SchoolCalendar calendar) => _days.GetOrAdd(calendar, static (known, protocol) => new CompiledDays(protocol, new StudentDays(known, [])), this);

    /// <summary>The tables of a student with a timetable.</summary>
    public CompiledDays DaysOf(StudentDays days) => DaysOf(days.Calendar).With(this, days);

    private long MattersFrom(int slot) =>
        Steps.Where(step => step.Inputs.Contains(slot)).Select(step => step.BoundsOf(slot)?.Min() ?? 0).DefaultIfEmpty(long.MaxValue).Min();

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
