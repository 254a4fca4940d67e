using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The expected fields of a step's part of the answer; null claims that there is no such part.</summary>
internal sealed record ExpectedFields(StepName Step, IReadOnlyList<ExpectedField>? Fields);
