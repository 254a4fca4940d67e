namespace Aanwezig.Measures.Tracks;

/// <summary>What a reason that settles changes of an amount.</summary>
/// <param name="On">The day on which it settles.</param>
/// <param name="Amount">The place of the amount.</param>
/// <param name="Certain">What is added to that which counts for certain.</param>
/// <param name="Possible">What is added to that which may turn out to count.</param>
/// <param name="Begins">Whether it begins to count.</param>
internal readonly record struct SettlingReason(int On, int Amount, int Certain, int Possible, bool Begins);
