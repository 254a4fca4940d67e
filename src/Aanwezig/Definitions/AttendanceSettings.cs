using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Definitions;

/// <summary>The meaning of scheduled time without a record.</summary>
public enum RegistrationMode
{
    /// <summary>The school registers absences alone: time without a record was attended.</summary>
    Absences,

    /// <summary>The school registers every scheduled lesson: a scheduled minute without a record is unknown.</summary>
    Full,
}

/// <summary>The treatment of work placement (bpv) in measures.</summary>
public enum PracticeMode
{
    /// <summary>Work placement counts like a lesson.</summary>
    Counts,

    /// <summary>Records of work placement are left out.</summary>
    Ignored,
}

/// <summary>The treatment of a late arrival in a total or a share.</summary>
public enum LatenessMode
{
    /// <summary>A late arrival counts for its minutes.</summary>
    Minutes,

    /// <summary>A late arrival counts for nothing.</summary>
    Ignored,

    /// <summary>Each late arrival counts for a fixed number of minutes.</summary>
    Each,

    /// <summary>A late arrival counts for its minutes, but a long one for the whole lesson.</summary>
    Lesson,
}

/// <summary>The worth of a late arrival in minutes, in totals and shares; counts do not use it.</summary>
/// <remarks>Example: <c>lateness: { longer_than: 15 minutes, becomes: lesson }</c> with lessons of 60 minutes: 15 minutes late count as 15, and 16 as 60.</remarks>
/// <param name="Mode">The rule.</param>
/// <param name="EachMinutes">The minutes of one late arrival under <see cref="LatenessMode.Each"/>; 0 under the other rules.</param>
public sealed record Lateness(LatenessMode Mode, int EachMinutes)
{
    /// <summary>The limit under <see cref="LatenessMode.Lesson"/>: a late arrival of more minutes than this counts as a lesson; 0 under the other rules.</summary>
    public int LongerThanMinutes { get; internal init; }

    /// <summary>Returns the minutes for which a late arrival counts; a whole lesson counts for at least the missed minutes.</summary>
    internal int Counted(int minutes, int lessonMinutes) => Mode switch
    {
        LatenessMode.Ignored => 0,
        LatenessMode.Each => EachMinutes,
        LatenessMode.Lesson when minutes > LongerThanMinutes => Math.Max(minutes, lessonMinutes),
        LatenessMode.Lesson or LatenessMode.Minutes => minutes,
    };
}

/// <summary>The rule that gives an unknown absence a kind after some time.</summary>
/// <remarks>Example: <c>unknown: { after: 3 school_days, becomes: unexcused }</c>. An absence of Monday is unknown up to Wednesday, and unexcused from Thursday.</remarks>
/// <param name="AfterSchoolDays">The number of school days from the date of the absence to the first day on which it has the new kind.</param>
/// <param name="Becomes">The new kind.</param>
public sealed record UnknownSettles(int AfterSchoolDays, AttendanceKind Becomes)
{
    /// <summary>Returns the first day on which an absence of a date has the new kind, or null beyond the calendar.</summary>
    internal DateOnly? SettlesOn(SchoolCalendar calendar, DateOnly date) => calendar.SchoolDayAfter(date, AfterSchoolDays);
}

/// <summary>The settings of a protocol for reading registrations: the YAML key <c>attendance</c>.</summary>
public sealed class AttendanceSettings
{
    internal AttendanceSettings()
    {
    }

    /// <summary>The kinds of the school's own codes; the names of the kinds are codes too.</summary>
    public IReadOnlyDictionary<string, AttendanceKind> Codes { get; internal init; } = new Dictionary<string, AttendanceKind>();

    /// <summary>The meaning of scheduled time without a record.</summary>
    public RegistrationMode Registration { get; internal init; }

    /// <summary>Whether the starts of records say nothing, as in an export that writes 00:00 everywhere; records are then read as if they had no start.</summary>
    public bool IgnoresStarts { get; internal init; }

    /// <summary>The treatment of work placement, for measures without a setting of their own.</summary>
    public PracticeMode Practice { get; internal init; }

    /// <summary>The length of a lesson hour in minutes; above 0.</summary>
    public int LessonMinutes { get; internal init; } = 60;

    /// <summary>The worth of late arrivals, for measures without a setting of their own.</summary>
    public Lateness Lateness { get; internal init; } = new(LatenessMode.Minutes, 0);

    /// <summary>The rule for unknown absences; null: an unknown absence waits for a person.</summary>
    public UnknownSettles? Unknown { get; internal init; }

    /// <summary>The rules for excuses, by kind; an absence of a kind without a rule is always excused.</summary>
    public IReadOnlyDictionary<AttendanceKind, ExcuseRule> Excuses { get; internal init; } = new Dictionary<AttendanceKind, ExcuseRule>();

    /// <summary>Returns the kind of a code, or null where the protocol names none.</summary>
    public AttendanceKind? KindOf(string code) =>
        Codes.TryGetValue(code, out var kind) || Names.TryParse(code, out kind) ? kind : null;

    /// <summary>When and as what an absence of a kind settles; null: it does not.</summary>
    internal UnknownSettles? SettlingOf(AttendanceKind kind) => kind == AttendanceKind.Unknown ? Unknown : null;
}
