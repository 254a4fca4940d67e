namespace Aanwezig.Attendance;

/// <summary>All known facts about one student: the data that the engine needs for an answer.</summary>
/// <remarks>
/// Moments are on the clock of the student's calendar: one of UTC (<see cref="DateTimeKind.Utc"/>) is refused, as are nulls, empty ids and words that no closed list has.
/// The order of the lists never matters. Things dated after the date of a question may be in the case; the answer leaves them out.
/// A case is immutable as long as its lists are; several threads may then use it at once.
/// </remarks>
/// <param name="Student">The student.</param>
public sealed record StudentCase(Student Student)
{
    /// <summary>The student.</summary>
    public Student Student
    {
        get;
        init => field = Accepted.Given(value, nameof(Student));
    } = Accepted.Given(Student, nameof(Student));

    /// <summary>The registrations of attendance.</summary>
    public IReadOnlyList<AttendanceRecord> Records
    {
        get;
        init => field = Accepted.List(value, nameof(Records));
    } = [];

    /// <summary>The entries of the dossier: everything that the school did.</summary>
    public IReadOnlyList<DossierEntry> Dossier
    {
        get;
        init => field = Accepted.List(value, nameof(Dossier));
    } = [];

    /// <summary>The student's consents, refusals, withdrawals and objections.</summary>
    public IReadOnlyList<Consent> Consents
    {
        get;
        init => field = Accepted.List(value, nameof(Consents));
    } = [];

    /// <summary>The timetable of the student and of the student's group. In a week without a row the school days of the calendar hold.</summary>
    public IReadOnlyList<ScheduledTime> Timetable
    {
        get;
        init => field = Accepted.List(value, nameof(Timetable));
    } = [];

    /// <summary>Facts such as <c>level</c>, <c>pathway</c> and <c>exempt</c>, and those that the protocol declares.</summary>
    public IReadOnlyList<FactChange> Facts
    {
        get;
        init => field = Accepted.List(value, nameof(Facts));
    } = [];

    /// <summary>The exemptions of the student.</summary>
    public IReadOnlyList<Exemption> Exemptions
    {
        get;
        init => field = Accepted.List(value, nameof(Exemptions));
    } = [];

    /// <summary>
    /// The periods of enrolment; empty for a student whose only enrolment stands in <see cref="Student.EnrolledFrom"/> and
    /// <see cref="Student.EnrolledUntil"/>. A case does not have both, and periods do not overlap.
    /// </summary>
    public IReadOnlyList<Enrolment> Enrolments { get; init; } = [];

    /// <summary>Findings of the reader of the data, such as rows that it left out; the answer repeats them.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get;
        init => field = Accepted.List(value, nameof(Findings));
    } = [];
}
