using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>The unit of a measure's value. Conditions compare a value in this unit, exactly.</summary>
public enum MeasureUnit
{
    /// <summary>Clock hours, exact to the minute.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Lesson hours, each as long as the protocol's setting.</summary>
    LessonHours,

    /// <summary>Records.</summary>
    Records,

    /// <summary>Different days.</summary>
    Days,

    /// <summary>Different halves of days; the calendar's midday separates them.</summary>
    HalfDays,

    /// <summary>The same as half days, under the name that some schools use.</summary>
    Sessions,

    /// <summary>Different lessons by date, start and subject; a record without a start is a lesson of its own.</summary>
    Lessons,

    /// <summary>Runs of adjacent school days of the student; a run belongs to the window of its first day.</summary>
    Spells,

    /// <summary>The student's school days in a run.</summary>
    SchoolDays,

    /// <summary>Days in a run that have scheduled minutes of the measure's activities.</summary>
    LessonDays,

    /// <summary>Whole school weeks in a run.</summary>
    SchoolWeeks,

    /// <summary>Consecutive weeks with a counted record on the same weekday; a week without school on that weekday does not break the run.</summary>
    SameWeekday,

    /// <summary>Occurrences of steps.</summary>
    Steps,

    /// <summary>Periods of seven calendar days.</summary>
    Weeks,

    /// <summary>Percent of the scheduled minutes, 0 to 100.</summary>
    Percent,
}

/// <summary>The part of the scheduled time that a share measures.</summary>
public enum ShareSide
{
    /// <summary>The missed minutes.</summary>
    Absent,

    /// <summary>The other minutes.</summary>
    Present,
}

/// <summary>The time that a measure looks at. It ends on the day of the question, both ends included.</summary>
/// <remarks>
/// Example: <c>over: 4 school_weeks</c> on Monday 9 November 2026 looks from Tuesday 6 October through Monday 9 November: 28 days of school weeks,
/// because the week of the autumn break does not count. With <c>aligned: true</c> it looks from the Monday of the third school week before.
/// </remarks>
/// <param name="Rolling">The length of a rolling window; null: the window is a period or opens at a record.</param>
/// <param name="Aligned">Whether the window begins on the first day of a week: this week and those before it.</param>
public sealed record MeasureWindow(Duration? Rolling, bool Aligned)
{
    /// <summary>The period, where the window neither rolls nor opens at a record.</summary>
    public WindowPeriod Period { get; internal init; }

    /// <summary>The time for which a window stays open after the counted record that opens it; null: the window rolls or is a period.</summary>
    public Duration? FromFirst { get; internal init; }
}

/// <summary>A measure: a named number over records or over earlier steps, with a form, a unit and a window.</summary>
/// <remarks>
/// Example: <c>unexcused_hours: { total: hours, of: [unexcused, late], over: 4 school_weeks }</c> has form <see cref="MeasureForm.Total"/>, unit
/// <see cref="MeasureUnit.Hours"/>, two kinds, and a rolling window. For a student who missed two lessons of 90 minutes in that time it is 3.
/// </remarks>
public sealed class MeasureDefinition
{
    internal MeasureDefinition()
    {
    }

    /// <summary>The name that conditions use.</summary>
    public required string Name { get; init; }

    /// <summary>The form.</summary>
    public required MeasureForm Form { get; init; }

    /// <summary>The unit of the value.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The kinds of the records that count; empty where the measure names codes, or is over steps.</summary>
    public IReadOnlyList<AttendanceKind> Kinds { get; internal init; } = [];

    /// <summary>The school's codes of the records that count; empty where the measure names kinds.</summary>
    public IReadOnlyList<string> Codes { get; internal init; } = [];

    /// <summary>The activities of the records that count; empty: all activities.</summary>
    public IReadOnlyList<Activity> Activities { get; internal init; } = [];

    /// <summary>The condition that a single record must meet to count; null: none.</summary>
    public Condition? Where { get; internal init; }

    /// <summary>The text of <see cref="Where"/>; null where there is none.</summary>
    public string? WhereText { get; internal init; }

    /// <summary>Whether the value is that of the subject with the worst value, instead of all subjects together.</summary>
    public bool PerSubject { get; internal init; }

    /// <summary>The time that the measure looks at.</summary>
    public MeasureWindow Window { get; internal init; } = new(null, false);

    /// <summary>Whether the window may reach back before the start of the school year.</summary>
    public bool CrossesSchoolYear { get; internal init; }

    /// <summary>For a streak: whether a day counts only when nothing of it was attended and, with a timetable, all of it was missed.</summary>
    public bool WholeDays { get; internal init; }

    /// <summary>For a streak: whether the value is the longest run in the window, instead of the run that ends on the day.</summary>
    public bool Longest { get; internal init; }

    /// <summary>For a share: the part of the scheduled time that the value is.</summary>
    public ShareSide Side { get; internal init; }

    /// <summary>For a share: the kinds whose minutes belong to neither part.</summary>
    public IReadOnlyList<AttendanceKind> Without { get; internal init; } = [];

    /// <summary>For a share: the scheduled minutes below which the value is unknown; 0: no such bound.</summary>
    public int AtLeastMinutes { get; internal init; }

    /// <summary>For a share: whether the time scheduled after the day, until the end of the period, counts as attended.</summary>
    public bool RestAttended { get; internal init; }

    /// <summary>The ids of the steps that restart the measure: records dated up to and including the onset of their latest occurrence do not count.</summary>
    public IReadOnlyList<string> RestartsAfter { get; internal init; } = [];

    /// <summary>
    /// For <see cref="MeasureForm.Steps"/>, the ids of the steps that are counted; for <see cref="MeasureForm.Since"/>, the id of the one step whose
    /// last entry <c>done</c> starts the time; empty for the other forms.
    /// </summary>
    public IReadOnlyList<string> Steps { get; internal init; } = [];

    /// <summary>For <see cref="MeasureForm.Steps"/>: whether occurrences count, or entries <c>done</c>.</summary>
    public Counting Counting { get; internal init; }

    /// <summary>The treatment of work placement: the measure's own setting, or the protocol's.</summary>
    public PracticeMode Practice { get; internal init; }

    /// <summary>The worth of late arrivals: the measure's own setting, or the protocol's.</summary>
    public Lateness Lateness { get; internal init; } = new(LatenessMode.Minutes, 0);

    /// <summary>The rule that counts late arrivals in groups; null: each counts by itself.</summary>
    public Conversion? Convert { get; internal init; }

    /// <summary>Its place in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    /// <summary>Whether it looks at steps; if not, at records.</summary>
    internal bool IsOfSteps => MeasureForms.AreOfSteps(Form);

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
