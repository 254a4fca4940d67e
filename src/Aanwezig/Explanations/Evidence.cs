using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Explanations;

/// <summary>A number that may still be open: at least <see cref="Min"/> and at most <see cref="Max"/>, both included.</summary>
/// <remarks>
/// Example: a student has 12 certain unexcused hours, and 5 hours whose reason is open. The unexcused hours are between 12 and 17. Once the reason is
/// known they are exactly 12 or exactly 17.
/// </remarks>
/// <param name="Min">The smallest possible value.</param>
/// <param name="Max">The largest possible value.</param>
public readonly record struct Interval(ExactNumber Min, ExactNumber Max)
{
    /// <summary>Whether the number is known.</summary>
    public bool IsExact => Min == Max;

    /// <summary>Returns the interval of a known number.</summary>
    public static Interval Exactly(ExactNumber value) => new(value, value);
}

/// <summary>A record that counted, with the minutes for which it counted.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">The kind of the record on the day of the evidence.</param>
/// <param name="Minutes">The minutes for which it counted, after the rule on lateness.</param>
public sealed record CountedRecord(AttendanceRecord Record, AttendanceKind Kind, int Minutes)
{
    /// <summary>The reason why the record has another kind than the registered one: its excuse does not count by itself. Null where the kind is the registered one.</summary>
    public ExcuseFault? Excuse { get; init; }
}

/// <summary>The reason why a record of a measure's kinds did not count.</summary>
public enum LeftOutReason
{
    /// <summary>The date is not a school day of the student.</summary>
    NoSchoolDay,

    /// <summary>The date lies before the window.</summary>
    BeforeWindow,

    /// <summary>The day of the question lies in no period of the measure, such as between two terms.</summary>
    NoPeriod,

    /// <summary>The date lies on or before the onset of a step that restarted the measure.</summary>
    BeforeRestart,

    /// <summary>The record is of work placement, which the measure ignores.</summary>
    PracticeIgnored,

    /// <summary>The record is a late arrival, which the measure ignores.</summary>
    LatenessIgnored,

    /// <summary>The activity is not one of the measure's.</summary>
    OtherActivity,

    /// <summary>The reason of the absence is still open.</summary>
    StillUnknown,

    /// <summary>The date lies before the run that ends on the day, or on a day that was not missed as a whole.</summary>
    OutsideRun,

    /// <summary>The record does not meet the measure's <c>where</c>.</summary>
    OtherRecord,

    /// <summary>The record lacks a field that the measure needs, such as its start or subject.</summary>
    NotSaid,

    /// <summary>The subject is not the one with the worst value.</summary>
    OtherSubject,

    /// <summary>The excuse was reported later than agreed.</summary>
    ReportedLate,

    /// <summary>The excuse is beyond the agreed number for a school year.</summary>
    OverQuota,

    /// <summary>The date lies in an exemption of the student from this measure.</summary>
    Exempted,

    /// <summary>The excuse lasted longer than agreed.</summary>
    TooLong,

    /// <summary>The late arrival is a free one, or belongs to a group that is not full.</summary>
    TooFew,

    /// <summary>Another record of the kind holds the same time.</summary>
    SameTimeTwice,

    /// <summary>An excuse covers the time.</summary>
    ExcusedElsewhere,

    /// <summary>Records of several kinds claim the time, and only a correction shows which holds.</summary>
    ConflictingRecords,

    /// <summary>The date has no scheduled time left for it.</summary>
    MoreThanScheduled,

    /// <summary>The lesson was cancelled, or the record was taken back.</summary>
    Cancelled,

    /// <summary>The reason was open, and another record of the same time says more.</summary>
    SaidElsewhere,

    /// <summary>The date lies outside the enrolment.</summary>
    OutsideEnrolment,
}

/// <summary>A record that did not count, with the reason.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">The kind of the record on the day of the evidence.</param>
/// <param name="Reason">The reason.</param>
public sealed record LeftOutRecord(AttendanceRecord Record, AttendanceKind Kind, LeftOutReason Reason);

/// <summary>The settings of a measure in one piece of evidence: the points on which two schools may differ.</summary>
/// <param name="Unit">The unit of the value.</param>
/// <param name="LessonMinutes">The length of a lesson hour in minutes, for <see cref="MeasureUnit.LessonHours"/> and <see cref="LatenessMode.Lesson"/>; else null.</param>
/// <param name="Practice">The treatment of work placement.</param>
/// <param name="Lateness">The worth of late arrivals.</param>
/// <param name="Aligned">Whether the window has whole weeks.</param>
/// <param name="RestartedAfter">The onset after which the measure restarted; null where it did not.</param>
public sealed record CountingSettings(MeasureUnit Unit, int? LessonMinutes, PracticeMode Practice, Lateness Lateness, bool Aligned, DateOnly? RestartedAfter)
{
    /// <summary>The time at which the second half of a day begins, for half days and sessions; else null.</summary>
    public TimeOnly? Midday { get; init; }

    /// <summary>The weekdays with a morning only, for half days and sessions.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly { get; init; } = [];

    /// <summary>Whether the starts of records say nothing, so that records were read as if they had no start.</summary>
    public bool IgnoresStarts { get; init; }

    /// <summary>The condition that a single record had to meet, as written; null where there is none.</summary>
    public string? Where { get; init; }

    /// <summary>The rule that counts late arrivals in groups; null where each counts by itself.</summary>
    public Conversion? Convert { get; init; }
}

/// <summary>The scheduled time of a period that is still to come; the share counts it as attended.</summary>
/// <param name="Until">The last day of the period, included.</param>
/// <param name="Minutes">The scheduled minutes after the day of the question.</param>
public sealed record ScheduledRest(DateOnly Until, int Minutes);

/// <summary>One comparison of a condition on one day: the value, the threshold, and the records behind the value.</summary>
/// <remarks>
/// Example: "unexcused hours over four school weeks were 16:00, and the protocol asks for at least 16": measure <c>unexcused_hours</c>, value 16,
/// operator <c>&gt;=</c>, threshold 16, the window as two dates, three records that counted, and one that did not, because it was dated on a
/// Sunday. A reader can check the value from these records without the engine.
/// </remarks>
public sealed class Evidence
{
    internal Evidence()
    {
    }

    /// <summary>The name of the compared measure or fact; for a sum, the text of the sum.</summary>
    public required string Measure { get; init; }

    /// <summary>The verdict of the comparison.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The value as a number; null where the value is not a number or not known.</summary>
    public Interval? Value { get; internal init; }

    /// <summary>The value as a text, for facts that are not numbers; null where it is not known.</summary>
    public string? Text { get; internal init; }

    /// <summary>The unit of the value; null for facts.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>The operator; null for a fact that stands alone in its condition.</summary>
    public ComparisonOperator? Operator { get; internal init; }

    /// <summary>The number on the other side, in the unit of the value; null where that side is not a number.</summary>
    public ExactNumber? Threshold { get; internal init; }

    /// <summary>The text of the other side in the condition; null for a fact that stands alone.</summary>
    public string? ThresholdText { get; internal init; }

    /// <summary>The dated parameters in the comparison, in the order of its text, with their references.</summary>
    public IReadOnlyList<DatedValue> Parameters { get; internal init; } = [];

    /// <summary>The time that the measure looked at, both ends included; null for facts.</summary>
    public DateRange? Window { get; internal init; }

    /// <summary>The settings of the measure; null for facts and for steps.</summary>
    public CountingSettings? Settings { get; internal init; }

    /// <summary>The subject with the worst value, for a measure per subject; else null.</summary>
    public string? Subject { get; internal init; }

    /// <summary>The weekday of the run, for a measure over the same weekday in consecutive weeks; else null.</summary>
    public DayOfWeek? Weekday { get; internal init; }

    /// <summary>The scheduled minutes behind a share, without cancelled and left-out ones; null for other forms.</summary>
    public int? ScheduledMinutes { get; internal init; }

    /// <summary>The part of <see cref="ScheduledMinutes"/> that is still to come; null where the share ends on the day.</summary>
    public ScheduledRest? Rest { get; internal init; }

    /// <summary>The records that counted, by date, start and id.</summary>
    public IReadOnlyList<CountedRecord> Counted { get; internal init; } = [];

    /// <summary>The records of the measure's kinds in this school year that did not count.</summary>
    public IReadOnlyList<LeftOutRecord> LeftOut { get; internal init; } = [];

    /// <summary>The onsets of the counted occurrences, for a measure of steps.</summary>
    public IReadOnlyList<DateOnly> Onsets { get; internal init; } = [];

    /// <summary>The moment at which the last of the counted records became known; null where none counted.</summary>
    public DateTime? KnownSince { get; internal init; }

    /// <summary>The place of the step's condition in the protocol.</summary>
    public SourceSpan At { get; internal init; }
}
