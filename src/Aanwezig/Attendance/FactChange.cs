using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>A fact about a student that holds from a day until a later change of the same fact.</summary>
/// <remarks>
/// Example: a student moves from level 2 to level 3 on 1 February 2027: fact <c>level</c>, value <c>3</c>, from 2027-02-01. Up to 31 January the
/// earlier change with value <c>2</c> holds. Before its first change a fact is unknown; <c>startkwalificatie</c> and <c>exempt</c> then mean none.
/// </remarks>
/// <param name="Fact">The fact's name, such as <c>level</c>, or a name that the protocol declares.</param>
/// <param name="Value">The written value: <c>true</c>, <c>3</c>, <c>bol</c>, <c>2026-09-01</c>.</param>
/// <param name="From">The first day, included; null: the fact has no first day and holds for all earlier dates too.</param>
public sealed record FactChange(string Fact, string Value, DateOnly? From = null)
{
    /// <summary>The fact's name, such as <c>level</c>, or a name that the protocol declares.</summary>
    public string Fact
    {
        get;
        init => field = Accepted.Id(value, nameof(Fact));
    } = Accepted.Id(Fact, nameof(Fact));

    /// <summary>The written value: <c>true</c>, <c>3</c>, <c>bol</c>, <c>2026-09-01</c>.</summary>
    public string Value
    {
        get;
        init => field = Accepted.Given(value, nameof(Value));
    } = Accepted.Given(Value, nameof(Value));

    /// <summary>The moment at which it became known, local time; null: from 00:00 of <see cref="From"/>.</summary>
    public DateTime? RecordedAt
    {
        get;
        init => field = Accepted.Local(value, nameof(RecordedAt));
    }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
