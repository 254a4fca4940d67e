namespace Aanwezig.Attendance.Sets;

/// <summary>The data of one student other than facts and packed records; most students have none.</summary>
internal sealed class SetLists
{
    /// <summary>Records that do not fit in 8 bytes and a note.</summary>
    public List<AttendanceRecord>? Records { get; private set; }

    public List<DossierEntry>? Dossier { get; private set; }

    public List<Consent>? Consents { get; private set; }

    /// <summary>The student's own rows of the timetable.</summary>
    public List<ScheduledTime>? Timetable { get; private set; }

    /// <summary>A timetable that several students share.</summary>
    public IReadOnlyList<ScheduledTime>? Shared { get; set; }

    public List<Exemption>? Exemptions { get; private set; }

    public List<Enrolment>? Enrolments { get; private set; }

    public List<Finding>? Findings { get; private set; }

    public void Add(AttendanceRecord record) => (Records ??= []).Add(record);

    public void Add(DossierEntry entry) => (Dossier ??= []).Add(entry);

    public void Add(Consent consent) => (Consents ??= []).Add(consent);

    public void Add(ScheduledTime scheduled) => (Timetable ??= []).Add(scheduled);

    public void Add(Exemption exemption) => (Exemptions ??= []).Add(exemption);

    public void Add(Enrolment enrolment) => (Enrolments ??= []).Add(enrolment);

    public void Add(Finding finding) => (Findings ??= []).Add(finding);

    /// <summary>Returns the data as arrays.</summary>
    public CaseRest Rest() =>
        new(
            Records?.ToArray() ?? [],
            Dossier?.ToArray() ?? [],
            Consents?.ToArray() ?? [],
            Scheduled(),
            Exemptions?.ToArray() ?? [],
            Enrolments?.ToArray() ?? [],
            Findings?.ToArray() ?? []);

    private IReadOnlyList<ScheduledTime> Scheduled() =>
        Timetable is null ? Shared ?? [] : [.. Timetable, .. Shared ?? []];
}
