namespace Aanwezig.Attendance.Sets;

/// <summary>What is known about a student and does not fit in columns; few students have any.</summary>
internal sealed record CaseRest(
    AttendanceRecord[] Records,
    DossierEntry[] Dossier,
    Consent[] Consents,
    IReadOnlyList<ScheduledTime> Timetable,
    Finding[] Findings)
{
    private const long PerThing = 112;

    /// <summary>About how many bytes it takes, without a timetable that others share.</summary>
    public long Bytes => 64 + (PerThing * (Records.Length + Dossier.Length + Consents.Length + Findings.Length));
}
