using Aanwezig.Diagnostics;

namespace Aanwezig.Guards;

/// <summary>What holds a step back: which guard, why, and what would release it.</summary>
internal sealed record Hold(GuardName Guard, Sentence Reason, Release Release);
