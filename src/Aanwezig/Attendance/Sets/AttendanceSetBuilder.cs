namespace Aanwezig.Attendance.Sets;

/// <summary>Collects students and their data, in any order, and makes a set of them.</summary>
/// <remarks>A builder makes one set, and must not be used afterwards. It is not safe for several threads at once.</remarks>
public sealed class AttendanceSetBuilder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<SetDraft> _drafts = [];
    private readonly Dictionary<IReadOnlyList<ScheduledTime>, ScheduledTime[]> _timetables = new(ReferenceEqualityComparer.Instance);
    private readonly WordTable _codes = new();
    private readonly WordTable _subjects = new();
    private readonly FactLists _facts = new();
    private List<RecordLog>? _logs = [];
    private RecordLog? _own;

    private List<RecordLog> Logs => _logs ?? throw new InvalidOperationException("The set was made already.");

    /// <summary>Adds a student.</summary>
    /// <exception cref="ArgumentException">The student was added before.</exception>
    public void Add(Student student)
    {
        ArgumentNullException.ThrowIfNull(student);
        var draft = Draft(student.Id);
        draft.Student = draft.Student is null ? student : throw new ArgumentException($"Student {student.Id} was added before.", nameof(student));
    }

    /// <summary>Adds a student with a whole case. A timetable that several cases share is kept once.</summary>
    /// <exception cref="ArgumentException">The student was added before.</exception>
    public void Add(StudentCase studentCase)
    {
        ArgumentNullException.ThrowIfNull(studentCase);
        Add(studentCase.Student);
        AddRest(Place(studentCase.Student.Id), studentCase);
    }

    /// <summary>Adds a record of a student.</summary>
    public void Add(string student, AttendanceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        RefuseMade();
        Add(Place(student), record);
    }

    /// <summary>Adds a fact about a student.</summary>
    public void Add(string student, FactChange fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Draft(student).Add(_facts.Once(fact));
    }

    /// <summary>Adds an entry of a student's dossier.</summary>
    public void Add(string student, DossierEntry entry) => Draft(student).Lists.Add(Accepted.Given(entry, nameof(entry)));

    /// <summary>Adds a consent of a student.</summary>
    public void Add(string student, Consent consent) => Draft(student).Lists.Add(Accepted.Given(consent, nameof(consent)));

    /// <summary>Adds a row of a student's timetable.</summary>
    public void Add(string student, ScheduledTime scheduled) => Draft(student).Lists.Add(Accepted.Given(scheduled, nameof(scheduled)));

    /// <summary>Adds an exemption of a student.</summary>
    public void Add(string student, Exemption exemption) => Draft(student).Lists.Add(Accepted.Given(exemption, nameof(exemption)));

    /// <summary>Adds a period of enrolment of a student.</summary>
    public void Add(string student, Enrolment enrolment) => Draft(student).Lists.Add(enrolment);

    /// <summary>Adds a finding about a student's data.</summary>
    public void Add(string student, Finding finding) => Draft(student).Lists.Add(Accepted.Given(finding, nameof(finding)));

    /// <summary>Makes the set.</summary>
    /// <exception cref="InvalidOperationException">Data were added for a student who was not added, or the set was made already.</exception>
    public AttendanceSet Build()
    {
        var logs = Logs;
        if (_drafts.Find(draft => draft.Student is null) is { } nobody)
        {
            throw new InvalidOperationException($"Something was added about student {nobody.Id}, but not the student.");
        }

        _logs = null;
        return new AttendanceSet(new SetAssembly(_drafts, logs, _facts).Columns(_codes.Sorted(), _subjects.Sorted()));
    }

    /// <summary>Makes room for a student with a new id, and returns the place by which logs refer to the student.</summary>
    internal int NewPlace(string student)
    {
        _drafts.Add(new SetDraft(student));
        return _drafts.Count - 1;
    }

    /// <summary>Adds the student at a place with facts that do not change later and that other students may share.</summary>
    internal void Add(int place, Student student, FactChange[] facts)
    {
        _drafts[place].Student = student;
        _drafts[place].SharedFacts = facts;
    }

    /// <summary>Adds the student at a place with a whole case.</summary>
    internal void Add(int place, StudentCase studentCase)
    {
        _drafts[place].Student = studentCase.Student;
        AddRest(place, studentCase);
    }

    /// <summary>Returns a new log, to which one other thread may write until the set is made.</summary>
    internal RecordLog NewLog()
    {
        var log = new RecordLog(_codes, _subjects);
        Logs.Add(log);
        return log;
    }

    /// <summary>Adds a record of the student at a place.</summary>
    internal void Add(int place, AttendanceRecord record)
    {
        if (!(_own ??= NewLog()).TryAdd(place, record))
        {
            _drafts[place].Lists.Add(record);
        }
    }

    private int Place(string student)
    {
        ArgumentException.ThrowIfNullOrEmpty(student);
        for (var index = _places.Count; index < _drafts.Count; index++)
        {
            _places.Add(_drafts[index].Id, index);
        }

        if (!_places.TryGetValue(student, out var place))
        {
            _places.Add(student, place = NewPlace(student));
        }

        return place;
    }

    private void AddRest(int place, StudentCase studentCase)
    {
        foreach (var record in studentCase.Records)
        {
            Add(place, record);
        }

        foreach (var fact in studentCase.Facts)
        {
            _drafts[place].Add(_facts.Once(fact));
        }

        if (studentCase is { Dossier.Count: 0, Consents.Count: 0, Exemptions.Count: 0, Enrolments.Count: 0, Findings.Count: 0, Timetable.Count: 0 })
        {
            return;
        }

        var lists = _drafts[place].Lists;
        AddAll(studentCase.Dossier, lists.Add);
        AddAll(studentCase.Consents, lists.Add);
        AddAll(studentCase.Exemptions, lists.Add);
        AddAll(studentCase.Enrolments, lists.Add);
        AddAll(studentCase.Findings, lists.Add);
        if (studentCase.Timetable.Count > 0)
        {
            lists.Shared = Shared(studentCase.Timetable);
        }
    }

    private static void AddAll<T>(IReadOnlyList<T> things, Action<T> add)
    {
        for (var index = 0; index < things.Count; index++)
        {
            add(things[index]);
        }
    }

    private void RefuseMade() => _ = Logs;

    private SetDraft Draft(string student)
    {
        RefuseMade();
        return _drafts[Place(student)];
    }

    private ScheduledTime[] Shared(IReadOnlyList<ScheduledTime> timetable) =>
        _timetables.TryGetValue(timetable, out var known) ? known : _timetables[timetable] = [.. timetable];
}
