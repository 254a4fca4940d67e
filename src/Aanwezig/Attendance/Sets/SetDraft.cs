namespace Aanwezig.Attendance.Sets;

/// <summary>What was added about one student so far, without the records that fit in eight bytes.</summary>
internal sealed class SetDraft(string id)
{
    public string Id { get; } = id;

    /// <summary>The student; null until added.</summary>
    public Student? Student { get; set; }

    public List<FactChange>? Facts { get; private set; }

    /// <summary>Records that do not fit in eight bytes and a note.</summary>
    public List<AttendanceRecord>? Records { get; private set; }

    public List<DossierEntry>? Dossier { get; private set; }

    public List<Consent>? Consents { get; private set; }

    /// <summary>The student's own rows of the timetable.</summary>
    public List<ScheduledTime>? Timetable { get; private set; }

    /// <summary>A timetable that many share.</summary>
    public IReadOnlyList<ScheduledTime>? Shared { get; set; }

    public List<Finding>? Findings { get; private set; }

    public void Add(FactChange fact) => (Facts ??= []).Add(fact);

    public void Add(AttendanceRecord record) => (Records ??= []).Add(record);

    public void Add(DossierEntry entry) => (Dossier ??= []).Add(entry);

    public void Add(Consent consent) => (Consents ??= []).Add(consent);

    public void Add(ScheduledTime scheduled) => (Timetable ??= []).Add(scheduled);

    public void Add(Finding finding) => (Findings ??= []).Add(finding);

    /// <summary>What does not fit in columns; null where there is none.</summary>
    public CaseRest? Rest() => Records is null && Dossier is null && Consents is null && Timetable is null && Shared is null && Findings is null
        ? null
        : new CaseRest(Records?.ToArray() ?? [], Dossier?.ToArray() ?? [], Consents?.ToArray() ?? [], Scheduled(), Findings?.ToArray() ?? []);

    private IReadOnlyList<ScheduledTime> Scheduled() =>
        Timetable is null ? Shared ?? [] : [.. Timetable, .. Shared ?? []];
}
