namespace Aanwezig.Attendance;

/// <summary>Everything that is known about one student: what the engine needs for an answer. The order of the lists never matters.</summary>
/// <param name="Student">Who it is about.</param>
public sealed record StudentCase(Student Student)
{
    /// <summary>The registrations of attendance.</summary>
    public IReadOnlyList<AttendanceRecord> Records { get; init; } = [];

    /// <summary>What the school did.</summary>
    public IReadOnlyList<DossierEntry> Dossier { get; init; } = [];

    /// <summary>What the student allowed.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>The timetable of the student and of the student's group; empty: the calendar's school days.</summary>
    public IReadOnlyList<ScheduledTime> Timetable { get; init; } = [];

    /// <summary>Facts such as <c>level</c>, <c>pathway</c>, <c>exempt</c>, and those that a protocol declares.</summary>
    public IReadOnlyList<FactChange> Facts { get; init; } = [];

    /// <summary>What was arranged with the student, each with an end and a reason.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>What the reader of the data left out or doubts, told on in the answer's findings.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
