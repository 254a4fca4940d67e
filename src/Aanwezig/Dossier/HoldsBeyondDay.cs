using Aanwezig.Occurrences;

namespace Aanwezig.Dossier;

// decision: 702-edges-between-rooms
/// <summary>Returns whether a guard holds back an open occurrence at the end of a day, and not for that day alone.</summary>
/// <param name="ledger">The ledger, read up to the day.</param>
/// <param name="occurrence">The occurrence.</param>
/// <param name="day">The day.</param>
/// <param name="dossierThrough">The last date whose entries of the dossier are read.</param>
internal delegate bool HoldsBeyondDay(Ledger ledger, Occurrence occurrence, DateOnly day, DateOnly dossierThrough);
