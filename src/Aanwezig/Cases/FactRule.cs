using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The rule for the value of a fact on a day: the latest given value that holds, else the number of a parameter, else the value that absence means.</summary>
internal static class FactRule
{
    /// <summary>The value of <c>exempt</c> where none was given: exempt from nothing.</summary>
    public static readonly FactValue NotExempt = FactValue.Of(string.Empty);

    /// <summary>Returns the types of the facts that can be given: the facts of the field, and those that protocols declare.</summary>
    public static Dictionary<string, FactType> TypesOf(IEnumerable<FactDefinition> declared) => FieldFacts.Given
        .Concat(declared.DistinctBy(fact => fact.Name).Select(fact => KeyValuePair.Create(fact.Name, fact.Type)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Returns the first day on which a change holds; the earliest date where it has none.</summary>
    public static DateOnly HoldsFrom(FactChange change) => change.From ?? DateOnly.MinValue;

    /// <summary>Returns the moment from which a change is known; by default 00:00 of the first day on which it holds.</summary>
    public static DateTime KnownSince(FactChange change) => change.RecordedAt ?? HoldsFrom(change).ToDateTime(TimeOnly.MinValue);

    /// <summary>Orders the changes of one fact by first day, then by the moment from which they are known, then by value. The last that holds on a day counts.</summary>
    public static IOrderedEnumerable<FactChange> InOrder(IEnumerable<FactChange> changes) =>
        changes.OrderBy(HoldsFrom).ThenBy(KnownSince).ThenBy(change => change.Value, StringComparer.Ordinal);

    /// <summary>Returns the parameter with a name, or null. A parameter of the law comes before one of the protocol, which cannot replace it.</summary>
    public static ParameterDefinition? ParameterOf(string name, JurisdictionDefinition jurisdiction, IEnumerable<ParameterDefinition> agreed) =>
        jurisdiction.Parameters.Concat(agreed).FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>Whether the student's own row gives a startkwalificatie on a day, the day itself included.</summary>
    public static bool IsQualified(Student student, DateOnly day) => student.StartkwalificatieFrom <= day;

    /// <summary>Returns the value of a fact that was not given; null where it is not known.</summary>
    public static FactValue? Absent(string name, Student student, DateOnly day) => name switch
    {
        "startkwalificatie" => FactValue.Of(IsQualified(student, day)),
        "exempt" => NotExempt,
        _ => null,
    };
}
