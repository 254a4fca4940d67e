using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>What the answer of one day should be.</summary>
internal sealed record Expectation(DateOnly On, MomentWord? KnownAt, IReadOnlyList<Claim> Claims, SourceSpan Span);
