using Aanwezig.Attendance;
using Aanwezig.Testing.Lines;
using Aanwezig.Zones;

namespace Aanwezig.Testing;

/// <summary>Builds a student's case in C#, line by line, in the notation of scenario files.</summary>
/// <example>
/// <code>
/// var student = AttendanceBuilder.BornOn(2009, 3, 12)
///     .Missed("2026-11-03", "6:00")
///     .Done("coach_talk", "2026-11-04")
///     .Build();
/// </code>
/// </example>
/// <remarks>Dates are ISO (<c>2026-11-03</c>), times hours and minutes (<c>6:00</c>), times of the day two digits each (<c>09:00</c>), moments local (<c>2026-11-03T16:00</c>); anything else throws a <see cref="FormatException"/>.</remarks>
public sealed class AttendanceBuilder
{
    private readonly List<AttendanceRecord> _records = [];
    private readonly List<DossierEntry> _dossier = [];
    private readonly List<Consent> _consents = [];
    private readonly List<ScheduledTime> _timetable = [];
    private readonly List<FactChange> _facts = [];
    private readonly List<Exemption> _exemptions = [];
    private readonly List<Enrolment> _enrolments = [];
    private Student _student;

    private AttendanceBuilder(DateOnly born) => _student = new Student("student", born);

    /// <summary>Creates a builder for a student with a date of birth; the id is <c>student</c> until another is given.</summary>
    public static AttendanceBuilder BornOn(int year, int month, int day) => new(new DateOnly(year, month, day));

    /// <summary>Gives the student an id, and a group where one is known.</summary>
    public AttendanceBuilder As(string id, string? group = null) => Who(_student with { Id = id, Group = group });

    /// <summary>Enrols the student from a day, included, until a second day, included, where given.</summary>
    public AttendanceBuilder Enrolled(string from, string? until = null) =>
        Who(_student with { EnrolledFrom = Date(from), EnrolledUntil = until is null ? null : Date(until) });

    /// <summary>Gives the student a startkwalificatie from a day.</summary>
    public AttendanceBuilder Qualified(string from) => Who(_student with { StartkwalificatieFrom = Date(from) });

    /// <summary>Gives the student a calendar of the library.</summary>
    public AttendanceBuilder Follows(string calendar) => Who(_student with { Calendar = calendar });

    /// <summary>Adds the value of a fact, for all days or from a day on.</summary>
    public AttendanceBuilder With(string fact, string value, string? from = null, string? recordedAt = null) =>
        Add(_facts, new FactChange(fact, value, from is null ? null : Date(from)) { RecordedAt = Moment(recordedAt) });

    /// <summary>Registers missed time, without a valid reason unless another kind is given.</summary>
    public AttendanceBuilder Missed(string date, string time, AttendanceKind kind = AttendanceKind.Unexcused, Activity? activity = null, string? recordedAt = null) =>
        Registered(date, time, Names.Of(kind), activity, recordedAt);

    /// <summary>Registers time under a code of the protocol or the name of a kind.</summary>
    public AttendanceBuilder Registered(string date, string time, string code, Activity? activity = null, string? recordedAt = null) =>
        Add(_records, new AttendanceRecord(Date(date), Minutes(time), code) { WrittenActivity = activity, RecordedAt = Moment(recordedAt) });

    /// <summary>Gives the last registration a start, and a subject where given.</summary>
    public AttendanceBuilder Started(string time, string? subject = null)
    {
        if (_records.Count == 0)
        {
            throw new InvalidOperationException("There is no registration to start yet.");
        }

        _records[^1] = _records[^1] with { Start = TimeOfDay(time), Subject = subject ?? _records[^1].Subject };
        return this;
    }

    /// <summary>Corrects the last registration: from a moment on it has another kind, and other minutes where given.</summary>
    public AttendanceBuilder Corrected(string at, AttendanceKind kind, string? time = null)
    {
        if (_records.Count == 0)
        {
            throw new InvalidOperationException("There is no registration to correct yet.");
        }

        var wrong = _records[^1] with { Id = _records[^1].Id ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{_records.Count}") };
        _records[^1] = wrong;
        return Add(_records, wrong with
        {
            Id = $"{wrong.Id}+",
            Code = Names.Of(kind),
            Minutes = time is null ? wrong.Minutes : Minutes(time),
            RecordedAt = Moment(at),
            Supersedes = wrong.Id,
        });
    }

    /// <summary>Adds a dossier entry that a step was carried out.</summary>
    public AttendanceBuilder Done(string step, string date, string? onset = null) => Entered(step, date, DossierOutcome.Done, onset);

    /// <summary>Adds a dossier entry that a step was attempted without reaching anyone.</summary>
    public AttendanceBuilder Attempted(string step, string date, string? onset = null) => Entered(step, date, DossierOutcome.Attempted, onset);

    /// <summary>Adds an entry to the dossier.</summary>
    public AttendanceBuilder Entered(string step, string date, DossierOutcome outcome, string? onset = null, string? reason = null, string? recordedAt = null) =>
        Add(_dossier, new DossierEntry(step, Date(date), outcome)
        {
            Onset = onset is null ? null : Date(onset),
            Reason = reason,
            RecordedAt = Moment(recordedAt),
        });

    /// <summary>Adds a consent that the student gave, refused or withdrew at a moment.</summary>
    public AttendanceBuilder Said(ConsentState state, string at, ConsentScope scope = ConsentScope.ParentContact) =>
        Add(_consents, new Consent(scope, state, Moment(at)!.Value));

    /// <summary>Puts time on the timetable.</summary>
    public AttendanceBuilder Scheduled(string date, string time, Activity activity = Activity.Lesson, string? subject = null, string? start = null) =>
        Add(_timetable, new ScheduledTime(Date(date), Minutes(time)) { Start = start is null ? null : TimeOfDay(start), Activity = activity, Subject = subject });

    /// <summary>Adds an exemption of the protocol for the student, from a day until a second day, both included, with a reason.</summary>
    public AttendanceBuilder Exempted(string name, string from, string until, string reason, string? recordedAt = null) =>
        Add(_exemptions, new Exemption(name, Date(from), Date(until), reason) { RecordedAt = Moment(recordedAt) });

    /// <summary>Adds a period of enrolment, for a student who was away for a time or changed groups; for one enrolment alone there is <see cref="Enrolled"/>.</summary>
    public AttendanceBuilder Period(string from, string? until = null, string? group = null) =>
        Add(_enrolments, new Enrolment(Date(from), until is null ? null : Date(until), group));

    /// <summary>Returns the case with everything added so far.</summary>
    public StudentCase Build() => new(_student)
    {
        Records = [.. _records],
        Dossier = [.. _dossier],
        Consents = [.. _consents],
        Timetable = [.. _timetable],
        Facts = [.. _facts],
        Exemptions = [.. _exemptions],
        Enrolments = [.. _enrolments],
    };

    private AttendanceBuilder Who(Student student)
    {
        _student = student;
        return this;
    }

    private AttendanceBuilder Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }

    private static DateOnly Date(string text) =>
        IsoText.TryDate(text, out var date) ? date : throw new FormatException($"`{text}` is not a date like `2026-11-03`.");

    private static int Minutes(string text) =>
        HoursAndMinutes.TryRead(text, out var minutes) ? minutes : throw new FormatException($"`{text}` is not a time like `6:00`.");

    private static TimeOnly TimeOfDay(string text) =>
        IsoText.TryTime(text, out var time) ? time : throw new FormatException($"`{text}` is not a time of the day like `09:00`.");

    private static DateTime? Moment(string? text) => text switch
    {
        null => null,
        _ when WrittenMoment.TryRead(text, out var moment) && moment.Offset is null => moment.Clock,
        _ => throw new FormatException($"`{text}` is not a local moment like `2026-11-03T16:00`."),
    };
}
