using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>An arrangement with one student that a protocol allows: what it does is agreed there, for whom, until when and why stands here.</summary>
/// <param name="Name">The name under which the protocol declares it.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The last day on which it holds; there is no exemption without one.</param>
/// <param name="Reason">Why, in words for those who look at the dossier.</param>
public sealed record Exemption(string Name, DateOnly From, DateOnly Until, string Reason)
{
    /// <summary>When it was written down; without it, known from 00:00 of <see cref="From"/>.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
