namespace Aanwezig.Measures.Tracks;

/// <summary>The change of an amount when an open reason settles.</summary>
/// <param name="On">The day on which it settles.</param>
/// <param name="Amount">The place of the amount.</param>
/// <param name="Certain">The change of the certain amount.</param>
/// <param name="Possible">The change of the possible amount.</param>
/// <param name="Begins">Whether the record begins to count.</param>
internal readonly record struct SettlingReason(int On, int Amount, int Certain, int Possible, bool Begins);
