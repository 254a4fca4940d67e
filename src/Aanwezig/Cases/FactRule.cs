using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The rule by which a fact has a value on a day: what was given last and holds by then, else what the law or the protocol fixes, else what nobody saying so means.</summary>
internal static class FactRule
{
    /// <summary>What <c>exempt</c> means where nobody gave it: from nothing.</summary>
    public static readonly FactValue NotExempt = FactValue.Of(string.Empty);

    /// <summary>The types of the facts that can be given: those of the field and those that protocols declare.</summary>
    public static Dictionary<string, FactType> TypesOf(IEnumerable<FactDefinition> declared) => FieldFacts.Given
        .Concat(declared.DistinctBy(fact => fact.Name).Select(fact => KeyValuePair.Create(fact.Name, fact.Type)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The first day on which a change holds.</summary>
    public static DateOnly HoldsFrom(FactChange change) => change.From ?? DateOnly.MinValue;

    /// <summary>When a change became known.</summary>
    public static DateTime KnownSince(FactChange change) => change.RecordedAt ?? HoldsFrom(change).ToDateTime(TimeOnly.MinValue);

    /// <summary>The changes of one fact, by the day from which they hold, then since when they are known, then by value; on a day the last of them that holds counts.</summary>
    public static IOrderedEnumerable<FactChange> InOrder(IEnumerable<FactChange> changes) =>
        changes.OrderBy(HoldsFrom).ThenBy(KnownSince).ThenBy(change => change.Value, StringComparer.Ordinal);

    /// <summary>The first parameter of a name; the law's stand before those of the protocol, which cannot replace one.</summary>
    public static ParameterDefinition? ParameterOf(string name, JurisdictionDefinition jurisdiction, IEnumerable<ParameterDefinition> agreed) =>
        jurisdiction.Parameters.Concat(agreed).FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>Whether a student has a startkwalificatie on a day as far as the student's own row says.</summary>
    public static bool IsQualified(Student student, DateOnly day) => student.StartkwalificatieFrom <= day;

    /// <summary>The value of a fact that nobody gave; null: it is not known.</summary>
    public static FactValue? Absent(string name, Student student, DateOnly day) => name switch
    {
        "startkwalificatie" => FactValue.Of(IsQualified(student, day)),
        "exempt" => NotExempt,
        _ => null,
    };
}
