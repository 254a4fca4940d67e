using Aanwezig.Diagnostics;
using Aanwezig.Testing.Claims;

namespace Aanwezig.Testing.Reading;

/// <summary>What the answer of one day should be.</summary>
internal sealed record Expectation(DateOnly On, Instant? KnownAt, IReadOnlyList<Claim> Claims, SourceSpan Span);
