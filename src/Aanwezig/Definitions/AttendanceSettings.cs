using Aanwezig.Attendance;

namespace Aanwezig.Definitions;

/// <summary>What an absent record means.</summary>
public enum RegistrationMode
{
    /// <summary>Only absences are registered; no record means nothing was missed.</summary>
    Absences,

    /// <summary>Every scheduled lesson should have a record; a scheduled minute without one is not registered.</summary>
    Full,
}

/// <summary>Whether work placement counts.</summary>
public enum PracticeMode
{
    /// <summary>It counts like a lesson.</summary>
    Counts,

    /// <summary>Records of practice are left out.</summary>
    Ignored,
}

/// <summary>How a late arrival counts in a total.</summary>
public enum LatenessMode
{
    /// <summary>By its minutes.</summary>
    Minutes,

    /// <summary>Not at all.</summary>
    Ignored,

    /// <summary>Each late arrival counts a fixed number of minutes.</summary>
    Each,

    /// <summary>By its minutes, but a long one counts as the whole lesson.</summary>
    Lesson,
}

/// <summary>How late arrivals count in a total; never in a count.</summary>
/// <param name="Mode">How.</param>
/// <param name="EachMinutes">The minutes of one late arrival under <see cref="LatenessMode.Each"/>; else 0.</param>
public sealed record Lateness(LatenessMode Mode, int EachMinutes)
{
    /// <summary>Under <see cref="LatenessMode.Lesson"/>: a late arrival of more minutes than this counts as a lesson; else 0.</summary>
    public int LongerThanMinutes { get; internal init; }

    /// <summary>The minutes that a late arrival counts for; a whole lesson never counts for less than was missed.</summary>
    internal int Counted(int minutes, int lessonMinutes) => Mode switch
    {
        LatenessMode.Ignored => 0,
        LatenessMode.Each => EachMinutes,
        LatenessMode.Lesson when minutes > LongerThanMinutes => Math.Max(minutes, lessonMinutes),
        LatenessMode.Lesson or LatenessMode.Minutes => minutes,
    };
}

/// <summary>When an unknown absence settles, and as what.</summary>
/// <param name="AfterSchoolDays">It is unknown up to the day before this many school days after its date, settled from that day on.</param>
/// <param name="Becomes">What it then is.</param>
public sealed record UnknownSettles(int AfterSchoolDays, AttendanceKind Becomes);

/// <summary>How a protocol reads registrations.</summary>
public sealed class AttendanceSettings
{
    internal AttendanceSettings()
    {
    }

    /// <summary>The host's codes and their kinds, beside the names of the kinds.</summary>
    public IReadOnlyDictionary<string, AttendanceKind> Codes { get; internal init; } = new Dictionary<string, AttendanceKind>();

    /// <summary>What an absent record means.</summary>
    public RegistrationMode Registration { get; internal init; }

    /// <summary>Whether work placement counts, where a measure does not say.</summary>
    public PracticeMode Practice { get; internal init; }

    /// <summary>The length of a lesson hour in minutes; above 0.</summary>
    public int LessonMinutes { get; internal init; } = 60;

    /// <summary>How late arrivals count, where a measure does not say.</summary>
    public Lateness Lateness { get; internal init; } = new(LatenessMode.Minutes, 0);

    /// <summary>When an unknown absence settles; null: it waits for a person.</summary>
    public UnknownSettles? Unknown { get; internal init; }

    /// <summary>When an absence of an excused kind is excused by itself, by kind; a kind that is not here always is.</summary>
    public IReadOnlyDictionary<AttendanceKind, ExcuseRule> Excuses { get; internal init; } = new Dictionary<AttendanceKind, ExcuseRule>();

    /// <summary>The kind that a code stands for; null where the protocol has no kind for it.</summary>
    public AttendanceKind? KindOf(string code) =>
        Codes.TryGetValue(code, out var kind) || Names.TryParse(code, out kind) ? kind : null;
}
