using Aanwezig.Attendance;

namespace Aanwezig.Definitions;

/// <summary>Why an excuse does not count by itself.</summary>
public enum ExcuseFault
{
    /// <summary>It was reported later than agreed.</summary>
    ReportedLate,

    /// <summary>There were as many in this school year before it as are agreed.</summary>
    OverQuota,

    /// <summary>It went on for longer than is agreed.</summary>
    TooLong,
}

/// <summary>How many absences of a kind are excused by themselves in a school year.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what: <see cref="MeasureUnit.Records"/>, <see cref="MeasureUnit.Days"/> or <see cref="MeasureUnit.Spells"/>.</param>
public readonly record struct ExcuseQuota(int Count, MeasureUnit Unit);

/// <summary>When an absence of an excused kind is excused by itself.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ReportedWithin">How long after its own date it may be reported; null: it does not matter.</param>
/// <param name="Quota">How many there may be in a school year; null: it does not matter.</param>
/// <param name="Otherwise">What it is read as when it is not excused by itself: unknown or unexcused.</param>
public sealed record ExcuseRule(AttendanceKind Kind, Duration? ReportedWithin, ExcuseQuota? Quota, AttendanceKind Otherwise)
{
    /// <summary>How long before its own date it must be reported; null: it need not be.</summary>
    public Duration? ReportedBefore { get; init; }

    /// <summary>Whether it must be reported no later than the moment it starts.</summary>
    public bool ReportedBeforeStart { get; init; }

    /// <summary>How long a run of adjacent school days may last, from its first day; null: it does not matter.</summary>
    public Duration? NoLongerThan { get; init; }
}
