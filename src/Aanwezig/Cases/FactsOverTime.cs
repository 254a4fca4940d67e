using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>What is known about the student on a day: age, given facts, parameters of the law and the statuses that follow.</summary>
internal sealed class FactsOverTime(FollowedCase followed)
{
    private readonly Dictionary<string, FactType> _declared = FieldFacts.Given
        .Concat(followed.Versions.All.SelectMany(version => version.Facts).DistinctBy(fact => fact.Name).Select(fact => KeyValuePair.Create(fact.Name, fact.Type)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private readonly ILookup<string, FactChange> _changes = followed.Source.Facts
        .Where(change => followed.KnownAt is null || KnownSince(change) <= followed.KnownAt)
        .ToLookup(change => change.Fact, StringComparer.Ordinal);

    private readonly Dictionary<(string, DateOnly), FactValue?> _facts = [];
    private readonly Dictionary<(string, DateOnly), Verdict?> _statuses = [];

    /// <summary>When a change became known.</summary>
    public static DateTime KnownSince(FactChange change) => change.RecordedAt ?? change.From?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MinValue;

    /// <summary>The value of a fact or parameter on a day; null where it is not known.</summary>
    public FactValue? On(string name, DateOnly day)
    {
        if (!_facts.TryGetValue((name, day), out var value))
        {
            value = Look(name, day);
            _facts.Add((name, day), value);
        }

        return value;
    }

    /// <summary>The verdict of a status on a day; null where the jurisdiction has no such status.</summary>
    public Verdict? Status(string name, DateOnly day)
    {
        if (!_statuses.TryGetValue((name, day), out var verdict))
        {
            verdict = followed.Jurisdiction.Statuses.FirstOrDefault(status => status.Name == name) is { } status ? Verdict(status.Holds, day) : null;
            _statuses.Add((name, day), verdict);
        }

        return verdict;
    }

    /// <summary>The verdict on a day of a condition over facts alone.</summary>
    public Verdict Verdict(Condition condition, DateOnly day) => Kleene.Read(condition, new FactValues(this, day)).Verdict;

    private FactValue? Look(string name, DateOnly day) => name switch
    {
        "age" => FactValue.Of((ExactNumber)followed.AgeOn(day)),
        "age_before_school_year" => FactValue.Of((ExactNumber)AgeBeforeSchoolYear(day)),
        _ => Given(name, day) ?? Parameter(name, day) ?? Absent(name, day),
    };

    private int AgeBeforeSchoolYear(DateOnly day) => followed.AgeOn((followed.Calendar.YearOf(day)?.Range.From ?? day).AddDays(-1));

    private FactValue? Given(string name, DateOnly day)
    {
        if (!_declared.TryGetValue(name, out var type))
        {
            return null;
        }

        var latest = _changes[name]
            .Where(change => (change.From ?? DateOnly.MinValue) <= day)
            .OrderBy(change => change.From ?? DateOnly.MinValue)
            .ThenBy(KnownSince)
            .ThenBy(change => change.Value, StringComparer.Ordinal)
            .LastOrDefault();
        return latest is null ? null : FactValue.Read(type, latest.Value);
    }

    /// <summary>The number that a parameter of the law or the protocol has on a day, with where it stands; null where it has none, or is no parameter.</summary>
    public DatedValue? InForce(string parameter, DateOnly day) =>
        Parameters(day).FirstOrDefault(known => known.Name == parameter)?.Values.LastOrDefault(value => value.From <= day);

    private FactValue? Parameter(string name, DateOnly day) => InForce(name, day) is { } dated ? FactValue.Of(dated.Value) : null;

    // Those of the version of the day, then of the others for what began under them.
    private IEnumerable<ParameterDefinition> Parameters(DateOnly day) => followed.Jurisdiction.Parameters
        .Concat(followed.Versions.On(day).Parameters)
        .Concat(followed.Versions.All.Reverse().SelectMany(version => version.Parameters));

    // These two mean "none" when nobody gave them.
    private FactValue? Absent(string name, DateOnly day) => name switch
    {
        "startkwalificatie" => FactValue.Of(followed.Student.StartkwalificatieFrom <= day),
        "exempt" => FactValue.Of(string.Empty),
        _ => null,
    };

    private sealed class FactValues(FactsOverTime facts, DateOnly day) : NamedValues
    {
        public override MeasureValue Measure(string name) => throw new InvalidOperationException($"no measure `{name}` among facts");

        public override FactValue? Fact(string name) => facts.On(name, day);

        public override Verdict? Status(string name) => facts.Status(name, day);
    }
}
