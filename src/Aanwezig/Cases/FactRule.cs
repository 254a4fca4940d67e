using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The rule for the value of a fact on a day: the latest given value that holds, else the number of a parameter, else the value that absence means.</summary>
internal static class FactRule
{
    /// <summary>Returns the types of the facts that can be given: the facts of the field, and those that protocols declare.</summary>
    public static Dictionary<string, FactType> TypesOf(IEnumerable<FactDefinition> declared) => FieldFacts.Given
        .Concat(declared.DistinctBy(fact => fact.Name).Select(fact => KeyValuePair.Create(fact.Name, fact.Type)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Returns the first day on which a change holds; the earliest date where it has none.</summary>
    public static DateOnly HoldsFrom(FactChange change) => change.From ?? DateOnly.MinValue;

    /// <summary>Returns the moment from which a change is known; by default 00:00 of the first day on which it holds.</summary>
    public static DateTime KnownSince(FactChange change) => change.RecordedAt ?? HoldsFrom(change).ToDateTime(TimeOnly.MinValue);

    /// <summary>Returns the values of a fact or parameter, each with its first day; the last that holds on a day counts, also where its value cannot be read.</summary>
    /// <param name="parameter">The parameter with its name; null where there is none.</param>
    /// <param name="type">The type in which it is given; null where it cannot be given.</param>
    /// <param name="given">What was given of it.</param>
    public static IEnumerable<(DateOnly From, FactValue? Value)> Values(ParameterDefinition? parameter, FactType? type, IEnumerable<FactChange> given)
    {
        foreach (var value in parameter?.Values ?? [])
        {
            yield return (value.From, FactValue.Of(value.Value));
        }

        if (type is { } written)
        {
            foreach (var change in InOrder(given))
            {
                yield return (HoldsFrom(change), FactValue.Read(written, change.Value));
            }
        }
    }

    /// <summary>Orders the changes of one fact by first day, then by the moment from which they are known, then by value. The last that holds on a day counts.</summary>
    public static IEnumerable<FactChange> InOrder(IEnumerable<FactChange> changes) =>
        changes.OrderBy(HoldsFrom).ThenBy(KnownSince).ThenBy(change => change.Value, StringComparer.Ordinal);

    /// <summary>Returns the parameter with a name, or null. A parameter of the law comes before one of the protocol, which cannot replace it.</summary>
    public static ParameterDefinition? ParameterOf(string name, JurisdictionDefinition jurisdiction, IEnumerable<ParameterDefinition> agreed) =>
        jurisdiction.Parameters.Concat(agreed).FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>Returns a fact that follows from the date of birth; null where the fact is another.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="born">The date of birth.</param>
    /// <param name="yearStart">The first day of the day's school year; null outside all school years.</param>
    /// <param name="day">The day.</param>
    public static int? Derived(string name, DateOnly born, DateOnly? yearStart, DateOnly day) => name switch
    {
        "age" => Age.On(born, day),
        "age_before_school_year" => Age.BeforeSchoolYear(born, yearStart, day),
        _ => null,
    };

    /// <summary>Whether the student's own row gives a startkwalificatie on a day, the day itself included.</summary>
    public static bool IsQualified(Student student, DateOnly day) => student.StartkwalificatieFrom <= day;

    /// <summary>Returns the value of a fact that was not given; null where it is not known.</summary>
    public static FactValue? Absent(string name, Student student, DateOnly day) => name switch
    {
        "startkwalificatie" => FactValue.Of(IsQualified(student, day)),
        "exempt" => FactValue.Of(string.Empty),
        _ => null,
    };
}
