using Aanwezig.Evaluation.Tallies;

namespace Aanwezig.Evaluation.Events;

/// <summary>What a record of a code and an activity brings to one measure, before and after its reason settles.</summary>
/// <param name="Slot">The measure.</param>
/// <param name="Written">How it counts as it was written.</param>
/// <param name="Settled">How it counts once its reason settled; as written where it does not.</param>
/// <param name="IsTotal">Whether its minutes count; else it counts as one.</param>
/// <param name="IsLate">Whether it was written as a late arrival.</param>
/// <param name="SettlesAsLate">Whether it settles as one.</param>
internal readonly record struct Contribution(int Slot, Selected Written, Selected Settled, bool IsTotal, bool IsLate, bool SettlesAsLate);
