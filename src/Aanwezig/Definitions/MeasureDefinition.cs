using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>What a measure does with what it is of.</summary>
public enum MeasureForm
{
    /// <summary>Adds minutes.</summary>
    Total,

    /// <summary>Counts different ones.</summary>
    Count,

    /// <summary>The length of the run that ends on the day, or of the longest one.</summary>
    Streak,

    /// <summary>How often steps occurred, up to and including yesterday.</summary>
    Steps,

    /// <summary>The part of the scheduled time that was missed or attended.</summary>
    Share,

    /// <summary>The time since a step was last done.</summary>
    Since,
}

/// <summary>The unit of a measure's value.</summary>
public enum MeasureUnit
{
    /// <summary>Clock hours, exact to the minute.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Lesson hours of the protocol's length.</summary>
    LessonHours,

    /// <summary>Records.</summary>
    Records,

    /// <summary>Different days.</summary>
    Days,

    /// <summary>Different halves of days, parted by the calendar's midday.</summary>
    HalfDays,

    /// <summary>The same halves of days, where a school calls them sessions.</summary>
    Sessions,

    /// <summary>Different lessons: date, start and subject; a record without a start is a lesson of its own.</summary>
    Lessons,

    /// <summary>Runs of adjacent school days of the student; each belongs to its first day.</summary>
    Spells,

    /// <summary>School days of the student in a run.</summary>
    SchoolDays,

    /// <summary>Days in a run with scheduled minutes of what the measure looks at.</summary>
    LessonDays,

    /// <summary>Whole weeks on the school-week clock in a run.</summary>
    SchoolWeeks,

    /// <summary>Weeks in a row with the same weekday in a run; those without school on that weekday lie inside it.</summary>
    SameWeekday,

    /// <summary>Occurrences of steps.</summary>
    Steps,

    /// <summary>Calendar weeks of seven days.</summary>
    Weeks,

    /// <summary>Percent of the scheduled minutes.</summary>
    Percent,
}

/// <summary>Which part of the scheduled time a share tells.</summary>
public enum ShareSide
{
    /// <summary>What was missed.</summary>
    Absent,

    /// <summary>What was not missed.</summary>
    Present,
}

/// <summary>Which stretch of time a measure looks at; it ends on the day itself, both ends included.</summary>
/// <param name="Rolling">How far it looks back; null: from the start of its period.</param>
/// <param name="Aligned">Whole weeks: this one and those before.</param>
public sealed record MeasureWindow(Duration? Rolling, bool Aligned)
{
    /// <summary>The period it looks at, where it does not roll.</summary>
    public WindowPeriod Period { get; internal init; }

    /// <summary>How long a window stays open that a counted record opens; null: it rolls, or is a period.</summary>
    public Duration? FromFirst { get; internal init; }
}

/// <summary>A named number over records or earlier steps.</summary>
public sealed class MeasureDefinition
{
    internal MeasureDefinition()
    {
    }

    /// <summary>The name that conditions use.</summary>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public required MeasureForm Form { get; init; }

    /// <summary>The unit of its value.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The kinds it is of; empty for steps and where it is of codes.</summary>
    public IReadOnlyList<AttendanceKind> Kinds { get; internal init; } = [];

    /// <summary>The host's codes it is of; empty where it is of kinds.</summary>
    public IReadOnlyList<string> Codes { get; internal init; } = [];

    /// <summary>The activities it is of; empty: all.</summary>
    public IReadOnlyList<Activity> Activities { get; internal init; } = [];

    /// <summary>What must hold of a single record for it to count; null: nothing more.</summary>
    public Condition? Where { get; internal init; }

    /// <summary>The text of <see cref="Where"/>; null where there is none.</summary>
    public string? WhereText { get; internal init; }

    /// <summary>Whether it is taken for each subject, and the worst of them counts.</summary>
    public bool PerSubject { get; internal init; }

    /// <summary>The stretch of time it looks at.</summary>
    public MeasureWindow Window { get; internal init; } = new(null, false);

    /// <summary>Whether the window may reach back before the start of the school year.</summary>
    public bool CrossesSchoolYear { get; internal init; }

    /// <summary>For a streak: a day counts only when nothing of it was attended and, with a timetable, all of it was missed.</summary>
    public bool WholeDays { get; internal init; }

    /// <summary>For a streak: the longest run in the window, instead of the one that ends on the day.</summary>
    public bool Longest { get; internal init; }

    /// <summary>For a share: which part of the scheduled time it tells.</summary>
    public ShareSide Side { get; internal init; }

    /// <summary>For a share: the kinds that belong to neither part.</summary>
    public IReadOnlyList<AttendanceKind> Without { get; internal init; } = [];

    /// <summary>For a share: with fewer scheduled minutes than this there is no answer; 0: any will do.</summary>
    public int AtLeastMinutes { get; internal init; }

    /// <summary>For a share: what is scheduled after the day, until the end of the period, counts as attended.</summary>
    public bool RestAttended { get; internal init; }

    /// <summary>Records dated up to and including the onset of the latest occurrence of any of these steps do not count.</summary>
    public IReadOnlyList<string> RestartsAfter { get; internal init; } = [];

    /// <summary>The steps it counts, for the form <see cref="MeasureForm.Steps"/>, or the one it waits since, for <see cref="MeasureForm.Since"/>.</summary>
    public IReadOnlyList<string> Steps { get; internal init; } = [];

    /// <summary>Whether it counts how often the steps occurred, or how often they were done, for the form <see cref="MeasureForm.Steps"/>.</summary>
    public Counting Counting { get; internal init; }

    /// <summary>Whether work placement counts, by this measure's own word or the protocol's.</summary>
    public PracticeMode Practice { get; internal init; }

    /// <summary>How late arrivals count, by this measure's own word or the protocol's.</summary>
    public Lateness Lateness { get; internal init; } = new(LatenessMode.Minutes, 0);

    /// <summary>How late arrivals count together; null: each by itself.</summary>
    public Conversion? Convert { get; internal init; }

    /// <summary>Where it stands in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    /// <summary>Whether it looks at steps; if not, at records.</summary>
    internal bool IsOfSteps => MeasureForms.AreOfSteps(Form);

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
