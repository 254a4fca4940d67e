using Aanwezig.Attendance;

namespace Aanwezig.Definitions;

/// <summary>The reason why an excuse does not count by itself.</summary>
public enum ExcuseFault
{
    /// <summary>The absence was reported later than agreed. An absence without a moment of report counts as reported in time.</summary>
    ReportedLate,

    /// <summary>The agreed number for the school year was reached before the absence.</summary>
    OverQuota,

    /// <summary>The absence lasted longer than agreed.</summary>
    TooLong,
}

/// <summary>The number of absences of a kind that are excused by themselves in one school year.</summary>
/// <param name="Count">The number.</param>
/// <param name="Unit">The unit: <see cref="MeasureUnit.Records"/>, <see cref="MeasureUnit.Days"/> or <see cref="MeasureUnit.Spells"/>.</param>
public readonly record struct ExcuseQuota(int Count, MeasureUnit Unit);

/// <summary>The conditions under which an absence of an excused kind is excused by itself.</summary>
/// <remarks>
/// Example: a student may report sick up to one school day afterwards, and six times a school year; a later report, or a seventh spell, is unknown
/// until a person looks at it.
/// </remarks>
/// <param name="Kind">The kind.</param>
/// <param name="ReportedWithin">The longest time from the date of the absence to its report; null: no limit.</param>
/// <param name="Quota">The number that a school year allows; null: no limit.</param>
/// <param name="Otherwise">The kind of an absence that is not excused by itself: unknown or unexcused.</param>
public sealed record ExcuseRule(AttendanceKind Kind, Duration? ReportedWithin, ExcuseQuota? Quota, AttendanceKind Otherwise)
{
    /// <summary>The shortest time from the report to the date of the absence; null: no report is needed beforehand.</summary>
    public Duration? ReportedBefore { get; init; }

    /// <summary>Whether the report must come no later than the start of the absence.</summary>
    public bool ReportedBeforeStart { get; init; }

    /// <summary>The longest run of adjacent school days, from its first day; null: no limit.</summary>
    public Duration? NoLongerThan { get; init; }
}
