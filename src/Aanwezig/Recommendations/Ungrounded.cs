using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Recommendations;

/// <summary>Something that was done on a ground that a later correction removed.</summary>
/// <param name="Step">The step.</param>
/// <param name="Title">What the step is called.</param>
/// <param name="Done">The date on which it was done.</param>
/// <param name="OnsetThen">The onset of the occurrence it belonged to, as known then.</param>
/// <param name="Action">What follows.</param>
/// <param name="Reason">What changed.</param>
public sealed record Ungrounded(string Step, LocalizedText Title, DateOnly Done, DateOnly OnsetThen, IfCorrected Action, Sentence Reason);
