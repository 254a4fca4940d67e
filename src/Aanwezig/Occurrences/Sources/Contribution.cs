using Aanwezig.Measures.Totals;

namespace Aanwezig.Occurrences.Sources;

/// <summary>What a record of a code and an activity brings to measures that count alike, before and after its reason settles.</summary>
/// <param name="Way">The way of counting.</param>
/// <param name="Written">What it brings as it was written.</param>
/// <param name="Settled">What it brings once its reason settled; as written where it does not.</param>
/// <param name="Settles">Whether the two differ.</param>
/// <param name="IsOfEnrolment">Whether it counts from the first day of the enrolment on only.</param>
internal readonly record struct Contribution(int Way, RecordAmount Written, RecordAmount Settled, bool Settles, bool IsOfEnrolment);
