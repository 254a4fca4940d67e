using Aanwezig.Diagnostics;

namespace Aanwezig.Guards;

/// <summary>What would release a step that is held back.</summary>
/// <param name="What">What has to happen.</param>
/// <param name="Date">The day on which it happens by itself; null: only when someone acts.</param>
public sealed record Release(Sentence What, DateOnly? Date);
