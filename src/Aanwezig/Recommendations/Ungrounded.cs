using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Recommendations;

/// <summary>A step that was done on a ground that a later correction removed.</summary>
/// <remarks>
/// Example: the coordinator reported 16 hours to the attendance officer on 19 November 2026. On 24 November the school learns that four of these hours were a visit
/// to a doctor. The report is then ungrounded, and the answer advises to withdraw it until the dossier has an entry <c>withdrawn</c>.
/// </remarks>
/// <param name="Step">The id of the step.</param>
/// <param name="Title">The title of the step.</param>
/// <param name="Done">The day on which it was done.</param>
/// <param name="OnsetThen">The onset of its occurrence, as known at that time.</param>
/// <param name="Action">The advice.</param>
/// <param name="Reason">The change that removed the ground.</param>
public sealed record Ungrounded(string Step, LocalizedText Title, DateOnly Done, DateOnly OnsetThen, IfCorrected Action, Sentence Reason);
