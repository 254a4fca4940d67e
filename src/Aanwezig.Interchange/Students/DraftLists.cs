using Aanwezig.Attendance;

namespace Aanwezig.Interchange.Students;

/// <summary>What was read about a student beside the student's own row; most have none of it when the attendance stays in its file.</summary>
internal sealed class DraftLists
{
    private List<FactChange>? _facts;
    private List<AttendanceRecord>? _records;
    private List<DossierEntry>? _dossier;
    private List<Consent>? _consents;
    private List<Exemption>? _exemptions;
    private List<Enrolment>? _enrolments;
    private List<ScheduledTime>? _timetable;

    public List<FactChange> Facts => _facts ??= [];

    public List<AttendanceRecord> Records => _records ??= [];

    public List<DossierEntry> Dossier => _dossier ??= [];

    public List<Consent> Consents => _consents ??= [];

    public List<Exemption> Exemptions => _exemptions ??= [];

    public List<Enrolment> Enrolments => _enrolments ??= [];

    /// <summary>The student's own rows of the timetable.</summary>
    public List<ScheduledTime> Timetable => _timetable ??= [];
}
