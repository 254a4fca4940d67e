namespace Aanwezig.Recommendations;

/// <summary>An earlier ask for the same step that was not carried out by its last day, before the present deadline began.</summary>
/// <remarks>
/// Example: a talk was asked for by 10 September and never held. On 4 November a higher step of its ladder waits for it, so it is asked for anew, by
/// 11 November. The new ask replaces the one that was overdue since 10 September; a report of what was kept counts that one as not kept.
/// </remarks>
/// <param name="Onset">The onset of the earlier ask.</param>
/// <param name="Due">Its last day.</param>
public sealed record ReplacedAsk(DateOnly Onset, DateOnly Due);
