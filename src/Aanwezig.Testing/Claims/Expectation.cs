using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claims about the answer on one day.</summary>
internal sealed record Expectation(DateOnly On, MomentWord? KnownAt, IReadOnlyList<Claim> Claims, SourceSpan Span);
