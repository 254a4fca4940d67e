using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The facts of a student on each day: age, given facts, parameters, and the statuses that follow from them.</summary>
internal sealed class FactsOverTime(FollowedCase followed)
{
    private readonly Dictionary<string, FactType> _declared = FactRule.TypesOf(followed.Versions.All.SelectMany(version => version.Facts));

    private readonly ILookup<string, FactChange> _changes = followed.Source.Facts
        .Where(change => followed.KnownAt is null || FactRule.KnownSince(change) <= followed.KnownAt)
        .ToLookup(change => change.Fact, StringComparer.Ordinal);

    private readonly Dictionary<(string, DateOnly), FactValue?> _facts = [];
    private readonly Dictionary<(string, DateOnly), Verdict?> _statuses = [];

    /// <summary>Returns the value of a fact or parameter on a day; null where it is not known.</summary>
    public FactValue? On(string name, DateOnly day)
    {
        if (!_facts.TryGetValue((name, day), out var value))
        {
            value = Look(name, day);
            _facts.Add((name, day), value);
        }

        return value;
    }

    /// <summary>Returns the verdict of a status on a day; null where the jurisdiction has no such status.</summary>
    public Verdict? Status(string name, DateOnly day)
    {
        if (!_statuses.TryGetValue((name, day), out var verdict))
        {
            verdict = followed.Jurisdiction.Statuses.FirstOrDefault(status => status.Name == name) is { } status ? Verdict(status.Holds, day) : null;
            _statuses.Add((name, day), verdict);
        }

        return verdict;
    }

    /// <summary>Returns the verdict on a day of a condition over facts alone.</summary>
    public Verdict Verdict(Condition condition, DateOnly day) => Kleene.Read(condition, new FactValues(this, day)).Verdict;

    // PackedFacts looks the same facts up as numbers; FactRule holds the rule for both.
    private FactValue? Look(string name, DateOnly day) =>
        FactRule.Derived(name, followed.Student.Born, followed.Calendar.YearOf(day)?.Range.From, day) is { } years ? FactValue.Of((ExactNumber)years)
            : Latest(name, day) ?? FactRule.Absent(name, followed.Student, day);

    private FactValue? Latest(string name, DateOnly day) =>
        FactRule.Values(ParameterOf(name, day), _declared.TryGetValue(name, out var type) ? type : null, _changes[name])
            .LastOrDefault(value => value.From <= day).Value;

    /// <summary>Returns the number of a parameter of the law or the protocol on a day, with its place in the text; null where there is none.</summary>
    public DatedValue? InForce(string parameter, DateOnly day) =>
        ParameterOf(parameter, day)?.Values.LastOrDefault(value => value.From <= day);

    private ParameterDefinition? ParameterOf(string name, DateOnly day) => FactRule.ParameterOf(name, followed.Jurisdiction, Agreed(day));

    // The parameters of the version of the day come first, then those of the other versions for what began under them.
    private IEnumerable<ParameterDefinition> Agreed(DateOnly day) => followed.Versions.On(day).Parameters
        .Concat(followed.Versions.All.Reverse().SelectMany(version => version.Parameters));

    private sealed class FactValues(FactsOverTime facts, DateOnly day) : NamedValues
    {
        public override MeasureValue Measure(string name) => throw new InvalidOperationException($"no measure `{name}` among facts");

        public override FactValue? Fact(string name) => facts.On(name, day);

        public override Verdict? Status(string name) => facts.Status(name, day);
    }
}
