using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>The group of a student on each day: from the student's own data, from the periods of enrolment, and from facts <c>group</c>.</summary>
/// <remarks>Of a fact and a period the later dated holds; on one date the fact. A period without a group leaves the group to the facts.</remarks>
internal sealed class GroupOverTime
{
    /// <summary>The name of the fact.</summary>
    public const string Fact = "group";

    private readonly StudentCase _source;
    private readonly List<FactChange> _facts;

    public GroupOverTime(StudentCase source) =>
        (_source, _facts) = (source, [.. FactRule.InOrder(source.Facts.Where(fact => fact.Fact == Fact))]);

    /// <summary>Whether the group depends on the day.</summary>
    public bool Changes => _source.Enrolments.Count > 0 || _facts.Count > 0;

    /// <summary>All groups of the student, in order of name.</summary>
    public IReadOnlyList<string> All =>
        [.. _facts.Select(fact => fact.Value).Concat(_source.Enrolments.Select(period => period.Group)).Append(_source.Student.Group)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>Returns the group on a day; null where it is not known.</summary>
    public string? On(DateOnly day)
    {
        var fact = _facts.FindLast(change => FactRule.HoldsFrom(change) <= day);
        var period = _source.Enrolments.FirstOrDefault(period => period.From <= day && !(period.Until < day) && period.Group is not null);
        return fact is null ? period?.Group ?? _source.Student.Group
            : period is null || FactRule.HoldsFrom(fact) >= period.From ? fact.Value
            : period.Group;
    }
}
