using Aanwezig.Diagnostics;

namespace Aanwezig.Guards;

/// <summary>A hold on a step: the guard, the reason, and the release.</summary>
internal sealed record Hold(GuardName Guard, Sentence Reason, Release Release);
