using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>A fact about a student that holds from a day on, until a later change of the same fact.</summary>
/// <param name="Fact">The fact's name, such as <c>level</c> or one that the protocol declares.</param>
/// <param name="Value">Its value as written: <c>true</c>, <c>3</c>, <c>bol</c>, <c>2026-09-01</c>.</param>
/// <param name="From">The first day on which it holds; null: it has held as long as anyone looks back.</param>
public sealed record FactChange(string Fact, string Value, DateOnly? From = null)
{
    /// <summary>When it became known; without it, from 00:00 of <see cref="From"/>.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>Where it was read, so that a message can point there.</summary>
    public SourceSpan? Origin { get; init; }
}
