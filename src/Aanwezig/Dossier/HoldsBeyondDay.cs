using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

// decision: 702-edges-between-rooms
/// <summary>Whether something holds an open occurrence at the end of a day, and not for that day alone.</summary>
/// <param name="ledger">The ledger as far as it was read.</param>
/// <param name="occurrence">The occurrence.</param>
/// <param name="day">The day.</param>
/// <param name="dossierThrough">The last date of which entries of the dossier are seen.</param>
internal delegate bool HoldsBeyondDay(Ledger ledger, Occurrence occurrence, DateOnly day, DateOnly dossierThrough);
