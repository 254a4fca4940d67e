using Aanwezig.Diagnostics;

namespace Aanwezig.Guards;

/// <summary>The event that would release a step from what holds it back.</summary>
/// <remarks>Example: after a talk on 3 November, a limit of one talk in seven days releases the next one on 10 November.</remarks>
/// <param name="What">The event.</param>
/// <param name="Date">The day on which it happens by itself; null where a person has to act, or the day is not known.</param>
public sealed record Release(Sentence What, DateOnly? Date);
