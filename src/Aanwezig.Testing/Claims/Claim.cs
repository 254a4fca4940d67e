using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>One thing that an expectation says about an answer.</summary>
internal abstract class Claim(Word key)
{
    /// <summary>The key it was written under, such as <c>recommended</c>.</summary>
    public Word Key { get; } = key;

    /// <summary>The steps it names.</summary>
    public abstract IEnumerable<StepName> Steps { get; }

    /// <summary>Where the answer is otherwise; empty where the claim comes true.</summary>
    public abstract IEnumerable<Mismatch> Check(Answer answer);

    protected Mismatch Differs(string expected, string found, SourceSpan? at = null) => new(Key.Text, expected, found, at ?? Key.Span);
}
