using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>What the fields of a step's part of the answer should say; null: that there is no such part.</summary>
internal sealed record ExpectedFields(StepName Step, IReadOnlyList<ExpectedField>? Fields);
