using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>An arrangement with one student for a limited time. The protocol declares its effect; the exemption has its days and its reason.</summary>
/// <remarks>
/// Example: a student cares for a parent from 2 to 27 November 2026, and the protocol declares <c>informal_care</c>, which holds back
/// <c>coach_talk</c>: name <c>informal_care</c>, from 2026-11-02, until 2026-11-27, reason "zorgt thuis voor moeder". On 28 November it is over.
/// </remarks>
/// <param name="Name">The name under which the protocol declares it.</param>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included; <see cref="DateOnly.MaxValue"/> is refused, since an exemption must end.</param>
/// <param name="Reason">The reason, for the people who read the dossier; must not be empty.</param>
public sealed record Exemption(string Name, DateOnly From, DateOnly Until, string Reason)
{
    /// <summary>The name under which the protocol declares it.</summary>
    public string Name
    {
        get;
        init => field = Accepted.Id(value, nameof(Name));
    } = Accepted.Id(Name, nameof(Name));

    /// <summary>The reason, for the people who read the dossier; must not be empty.</summary>
    public string Reason
    {
        get;
        init => field = Accepted.Given(value, nameof(Reason));
    } = Accepted.Given(Reason, nameof(Reason));

    /// <summary>The moment at which it was written, local time; null: it is known from 00:00 of <see cref="From"/>.</summary>
    public DateTime? RecordedAt
    {
        get;
        init => field = Accepted.Local(value, nameof(RecordedAt));
    }

    /// <summary>The place from which it was read, for messages; null where it was not read from a file.</summary>
    public SourceSpan? Origin { get; init; }
}
