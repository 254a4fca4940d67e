using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>One difference between what was expected and what was found, in the words of the protocol.</summary>
internal sealed record Mismatch(string Claim, string Expected, string Found, SourceSpan Span)
{
    /// <summary>The ids of the steps about which claim and answer differ.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
