using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>One claim of an expectation about an answer.</summary>
internal abstract class Claim(Word key)
{
    /// <summary>The key it was written under, such as <c>recommended</c>.</summary>
    public Word Key { get; } = key;

    /// <summary>The steps it names.</summary>
    public abstract IEnumerable<StepName> Steps { get; }

    /// <summary>The differences between claim and answer; empty where the claim holds.</summary>
    public abstract IEnumerable<Mismatch> Check(Answer answer);

    /// <summary>The differences where each expected name must be among those found, and none may be found where none is expected.</summary>
    protected IEnumerable<Mismatch> MustBeAmong(IReadOnlyList<(string Name, Word Word)> expected, IReadOnlyList<string> found) =>
        expected.Count == 0 && found.Count > 0
            ? [Differs(StepName.List([]), StepName.List(found))]
            : expected.Where(each => !found.Contains(each.Name)).Select(each => Differs(each.Word.Text, StepName.List(found), each.Word.Span));

    protected Mismatch Differs(string expected, string found, SourceSpan? at = null) => new(Key.Text, expected, found, at ?? Key.Span);
}
