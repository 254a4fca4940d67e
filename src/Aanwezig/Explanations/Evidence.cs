using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Explanations;

/// <summary>A number that may still be open: at least <see cref="Min"/>, at most <see cref="Max"/>, both ends included.</summary>
/// <param name="Min">The least it can be.</param>
/// <param name="Max">The most it can be.</param>
public readonly record struct Interval(ExactNumber Min, ExactNumber Max)
{
    /// <summary>Whether it is one known number.</summary>
    public bool IsExact => Min == Max;

    /// <summary>A number that is known.</summary>
    public static Interval Exactly(ExactNumber value) => new(value, value);
}

/// <summary>A record that counted, and for how many minutes.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">What it meant on that day.</param>
/// <param name="Minutes">The minutes it counted for, after the rule on lateness.</param>
public sealed record CountedRecord(AttendanceRecord Record, AttendanceKind Kind, int Minutes)
{
    /// <summary>Why it is not of the kind that was registered: its excuse does not count by itself; null: it is.</summary>
    public ExcuseFault? Excuse { get; init; }
}

/// <summary>Why a record of the kinds that a measure is of did not count.</summary>
public enum LeftOutReason
{
    /// <summary>Dated on a day without school.</summary>
    NoSchoolDay,

    /// <summary>Before the window.</summary>
    BeforeWindow,

    /// <summary>No period in which it could count holds the day.</summary>
    NoPeriod,

    /// <summary>Counted before an earlier step, after which the counting restarted.</summary>
    BeforeRestart,

    /// <summary>Work placement, which does not count here.</summary>
    PracticeIgnored,

    /// <summary>A late arrival, which does not count here.</summary>
    LatenessIgnored,

    /// <summary>Another activity than the measure is of.</summary>
    OtherActivity,

    /// <summary>The reason of the absence is still open.</summary>
    StillUnknown,

    /// <summary>Before the run that ends on the day, or on a day that was not missed as a whole.</summary>
    OutsideRun,

    /// <summary>Not one of the records that the measure asks for with <c>where</c>.</summary>
    OtherRecord,

    /// <summary>The record does not say what the measure asks for, such as its start or subject.</summary>
    NotSaid,

    /// <summary>Another subject than the one in which the measure is worst.</summary>
    OtherSubject,

    /// <summary>An excuse that was reported later than agreed.</summary>
    ReportedLate,

    /// <summary>An excuse beyond those that are agreed for a school year.</summary>
    OverQuota,

    /// <summary>In a time for which the student is exempted from this measure.</summary>
    Exempted,

    /// <summary>An excuse that went on for longer than is agreed.</summary>
    TooLong,

    /// <summary>A late arrival that is free, or one of too few to count together.</summary>
    TooFew,
}

/// <summary>A record that did not count, and why.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">What it meant on that day.</param>
/// <param name="Reason">Why it did not count.</param>
public sealed record LeftOutRecord(AttendanceRecord Record, AttendanceKind Kind, LeftOutReason Reason);

/// <summary>The settings by which a measure counted: what two schools may do differently.</summary>
/// <param name="Unit">The unit of its value.</param>
/// <param name="LessonMinutes">The length of a lesson hour, for <see cref="MeasureUnit.LessonHours"/> and <see cref="LatenessMode.Lesson"/>; else null.</param>
/// <param name="Practice">Whether work placement counted.</param>
/// <param name="Lateness">How late arrivals counted.</param>
/// <param name="Aligned">Whether the window is of whole weeks.</param>
/// <param name="RestartedAfter">The onset after which counting restarted; null: it did not.</param>
public sealed record CountingSettings(MeasureUnit Unit, int? LessonMinutes, PracticeMode Practice, Lateness Lateness, bool Aligned, DateOnly? RestartedAfter)
{
    /// <summary>The time that parts a day, for half days and sessions; else null.</summary>
    public TimeOnly? Midday { get; init; }

    /// <summary>The weekdays that have one half, for half days and sessions.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly { get; init; } = [];

    /// <summary>What had to hold of a single record; null: nothing more.</summary>
    public string? Where { get; init; }

    /// <summary>How late arrivals counted together; null: each by itself.</summary>
    public Conversion? Convert { get; init; }
}

/// <summary>The scheduled time that is still to come in a period, which a share counts as attended.</summary>
/// <param name="Until">The last day of the period.</param>
/// <param name="Minutes">The minutes that the timetable still has.</param>
public sealed record ScheduledRest(DateOnly Until, int Minutes);

/// <summary>One comparison of a condition on one day: what was found, what was asked, and which records made it so.</summary>
public sealed class Evidence
{
    internal Evidence()
    {
    }

    /// <summary>The measure or fact that was compared; for a sum of several, the text of the sum.</summary>
    public required string Measure { get; init; }

    /// <summary>The verdict of this comparison.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The value as a number, where it is one.</summary>
    public Interval? Value { get; internal init; }

    /// <summary>The value as a text, for facts that are not numbers; null where it is not known.</summary>
    public string? Text { get; internal init; }

    /// <summary>The unit of the value; null for facts.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>How it was compared; null for a fact that stands alone.</summary>
    public ComparisonOperator? Operator { get; internal init; }

    /// <summary>The number it was compared with, in the same unit; null where it was not one.</summary>
    public ExactNumber? Threshold { get; internal init; }

    /// <summary>What it was compared with, as written in the condition; null for a fact that stands alone.</summary>
    public string? ThresholdText { get; internal init; }

    /// <summary>The dated numbers of the law or the protocol in the comparison, in the order of its text, each with where it stands.</summary>
    public IReadOnlyList<DatedValue> Parameters { get; internal init; } = [];

    /// <summary>The stretch of time it looked at; null for facts.</summary>
    public DateRange? Window { get; internal init; }

    /// <summary>The settings used; null for facts and for steps.</summary>
    public CountingSettings? Settings { get; internal init; }

    /// <summary>The subject in which it was worst, for a measure that is taken for each subject; else null.</summary>
    public string? Subject { get; internal init; }

    /// <summary>The weekday of the run, for a measure that looks for the same weekday in a row; else null.</summary>
    public DayOfWeek? Weekday { get; internal init; }

    /// <summary>The scheduled minutes of which a share was taken, without what was cancelled or left out; null for other forms.</summary>
    public int? ScheduledMinutes { get; internal init; }

    /// <summary>What of <see cref="ScheduledMinutes"/> is still to come and counts as attended; null where the share looks no further than the day.</summary>
    public ScheduledRest? Rest { get; internal init; }

    /// <summary>The records that counted, by date, start and id.</summary>
    public IReadOnlyList<CountedRecord> Counted { get; internal init; } = [];

    /// <summary>The records of this measure's kinds, in this school year, that did not count.</summary>
    public IReadOnlyList<LeftOutRecord> LeftOut { get; internal init; } = [];

    /// <summary>The onsets of the steps that counted, for a measure of steps.</summary>
    public IReadOnlyList<DateOnly> Onsets { get; internal init; } = [];

    /// <summary>When the last of the counted records became known; null where none counted.</summary>
    public DateTime? KnownSince { get; internal init; }

    /// <summary>The place of the step's condition in the protocol.</summary>
    public SourceSpan At { get; internal init; }
}
