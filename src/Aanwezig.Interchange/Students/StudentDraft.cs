using Aanwezig.Attendance;

namespace Aanwezig.Interchange.Students;

/// <summary>What was read about one student so far.</summary>
internal sealed class StudentDraft(string id)
{
    private static readonly List<ScheduledTime> None = [];

    public string Id { get; } = id;

    /// <summary>The student; null where the student's own row has a mistake.</summary>
    public Student? Student { get; set; }

    public int Line { get; init; }

    /// <summary>The student's calendar; null where it is not known.</summary>
    public string? Calendar { get; set; }

    /// <summary>The time zone of the calendar; null where it is not known.</summary>
    public TimeZoneInfo? Zone { get; set; }

    /// <summary>The student's place in the set that is being built.</summary>
    public int Place { get; set; }

    public List<FactChange> Facts { get; } = [];

    public List<AttendanceRecord> Records { get; } = [];

    public List<DossierEntry> Dossier { get; } = [];

    public List<Consent> Consents { get; } = [];

    public List<ScheduledTime>? Timetable { get; set; }

    /// <summary>The case, with the timetable of the group; a group's list is shared by its students.</summary>
    public StudentCase ToCase(Student student, List<ScheduledTime>? ofGroup, IReadOnlyList<Finding> findings) => new(student)
    {
        Records = Records,
        Dossier = Dossier,
        Consents = Consents,
        Facts = Facts,
        Timetable = Timetable is null ? ofGroup ?? None : ofGroup is null ? Timetable : [.. Timetable, .. ofGroup],
        Findings = findings,
    };
}
