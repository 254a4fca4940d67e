namespace Aanwezig.Attendance.Sets;

/// <summary>The data of a student that do not fit in columns; few students have any.</summary>
internal sealed record CaseRest(
    AttendanceRecord[] Records,
    DossierEntry[] Dossier,
    Consent[] Consents,
    IReadOnlyList<ScheduledTime> Timetable,
    Exemption[] Exemptions,
    Enrolment[] Enrolments,
    Finding[] Findings)
{
    private const long PerThing = 112;

    /// <summary>The approximate size in bytes, without a timetable that others share.</summary>
    public long Bytes => 64 + (PerThing * (Records.Length + Dossier.Length + Consents.Length + Exemptions.Length + Enrolments.Length + Findings.Length));
}
