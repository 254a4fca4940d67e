using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Dossier;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The view of a guard: the ledger at the end of a day, with the entries of the dossier up to a date, both included.</summary>
internal sealed class GuardLook(Ledger ledger, DateOnly day, DateOnly dossierThrough)
{
    public Ledger Ledger => ledger;

    public FollowedCase Followed => ledger.Followed;

    public DateOnly Day => day;

    public IEnumerable<DossierEntry> Dossier => ledger.Followed.Dossier.Where(entry => entry.Date <= dossierThrough);

    /// <summary>The latest state of consent to contact with the parents, up to the end of the day; null where there is none.</summary>
    public Consent? ParentContact =>
        ledger.Followed.Consents.LastOrDefault(consent => consent.Scope == ConsentScope.ParentContact && DateOnly.FromDateTime(consent.At) <= day);

    public bool IsAdult => ledger.Followed.AgeOn(day) >= ledger.Followed.Jurisdiction.AdultAge;

    /// <summary>Returns whether an entry lies in the time in which a talk with the student prepares a waiting occurrence.</summary>
    /// <remarks>
    /// The time begins on the date of the first record that counted at the onset, or on the onset where none counted, but at most 8 school weeks
    /// before the onset; both ends are included.
    /// </remarks>
    public bool Prepares(DossierEntry entry, Occurrence waiting)
    {
        var clock = ledger.Followed.Days.Clock;
        return entry.Date >= (waiting.FirstCounted ?? waiting.Onset) && clock[waiting.Onset] - clock[entry.Date] <= 8 * 7;
    }

    /// <summary>Returns whether the entries have attempts on two different dates.</summary>
    public static bool TwoAttempts(IEnumerable<DossierEntry> entries) =>
        entries.Where(entry => entry.Outcome == DossierOutcome.Attempted).Select(entry => entry.Date).Distinct().Skip(1).Any();
}
