using Aanwezig.Attendance;

namespace Aanwezig.Interchange.Students;

/// <summary>What was read about one student so far.</summary>
internal sealed class StudentDraft(string id)
{
    private static readonly List<ScheduledTime> None = [];

    // Made when the first thing comes: most students have no more than facts.
    private List<FactChange>? _facts;
    private List<AttendanceRecord>? _records;
    private List<DossierEntry>? _dossier;
    private List<Consent>? _consents;
    private List<Exemption>? _exemptions;

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

    public List<FactChange> Facts => _facts ??= [];

    public List<AttendanceRecord> Records => _records ??= [];

    public List<DossierEntry> Dossier => _dossier ??= [];

    public List<Consent> Consents => _consents ??= [];

    public List<Exemption> Exemptions => _exemptions ??= [];

    public List<ScheduledTime>? Timetable { get; set; }

    /// <summary>Whether any record replaces another.</summary>
    public bool AnySupersedes => _records?.Exists(record => record.Supersedes is not null) == true;

    /// <summary>The case, with the timetable of the group; a group's list is shared by its students.</summary>
    public StudentCase ToCase(Student student, List<ScheduledTime>? ofGroup, IReadOnlyList<Finding> findings) => new(student)
    {
        Records = _records ?? [],
        Dossier = _dossier ?? [],
        Consents = _consents ?? [],
        Facts = _facts ?? [],
        Exemptions = _exemptions ?? [],
        Timetable = Timetable is null ? ofGroup ?? None : ofGroup is null ? Timetable : [.. Timetable, .. ofGroup],
        Findings = findings,
    };
}
