using Aanwezig.Attendance;
using Aanwezig.Cases;

namespace Aanwezig.Interchange.Students;

/// <summary>What was read about one student so far.</summary>
internal sealed class StudentDraft(string id)
{
    private static readonly List<ScheduledTime> None = [];

    // Made when the first thing comes: most students have no more than their own row.
    private DraftLists? _lists;

    public string Id { get; } = id;

    /// <summary>The student; null where the student's own row has a mistake.</summary>
    public Student? Student { get; set; }

    public int Line { get; init; }

    /// <summary>The student after this one: often rows of attendance stand in the same order.</summary>
    public StudentDraft? Next { get; set; }

    /// <summary>The student's place among those whose records are being read.</summary>
    public int Place { get; set; }

    /// <summary>The student's calendar; null where it is not known.</summary>
    public string? Calendar { get; set; }

    /// <summary>The time zone of the calendar; null where it is not known.</summary>
    public TimeZoneInfo? Zone { get; set; }

    /// <summary>The facts of the student's own row; students with the same facts share them, so they have no place.</summary>
    public FactChange[] RowFacts { get; set; } = [];

    /// <summary>The rows about the student beside the student's own; created on first use.</summary>
    public DraftLists Lists => _lists ??= new DraftLists();

    /// <summary>Whether there is more than the student's own row.</summary>
    public bool HasLists => _lists is not null;

    /// <summary>Whether any record replaces another.</summary>
    public bool AnySupersedes => _lists?.Records.Exists(record => record.Supersedes is not null) == true;

    /// <summary>The groups of the student over time.</summary>
    public GroupOverTime Groups => new(ToCase(Student ?? new Student(Id, default), null));

    /// <summary>The case without findings, with the timetable of the group; a group's list is shared by its students.</summary>
    public StudentCase ToCase(Student student, List<ScheduledTime>? ofGroup) => new(student)
    {
        Records = _lists?.Records ?? [],
        Dossier = _lists?.Dossier ?? [],
        Consents = _lists?.Consents ?? [],
        Facts = _lists is null ? RowFacts : [.. RowFacts, .. _lists.Facts],
        Exemptions = _lists?.Exemptions ?? [],
        Enrolments = _lists?.Enrolments ?? [],
        Timetable = _lists is not { Timetable.Count: > 0 } ? ofGroup ?? None : ofGroup is null ? _lists.Timetable : [.. _lists.Timetable, .. ofGroup],
    };
}
