using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>One claim of an expectation about an answer.</summary>
internal abstract class Claim(Word key)
{
    /// <summary>The key in the scenario, such as <c>recommended</c>.</summary>
    public Word Key { get; } = key;

    /// <summary>The steps in the claim.</summary>
    public abstract IEnumerable<StepName> Steps { get; }

    /// <summary>Returns the differences between claim and answer; empty where the claim holds.</summary>
    public abstract IEnumerable<Mismatch> Check(Answer answer);

    /// <summary>Returns the differences where each expected name must be among the found names; an empty list of expected names claims that none is found.</summary>
    protected IEnumerable<Mismatch> MustBeAmong(IReadOnlyList<(string Name, Word Word)> expected, IReadOnlyList<string> found) =>
        expected.Count == 0 && found.Count > 0
            ? [Differs(StepName.List([]), StepName.List(found))]
            : expected.Where(each => !found.Contains(each.Name)).Select(each => Differs(each.Word.Text, StepName.List(found), each.Word.Span));

    protected Mismatch Differs(string expected, string found, SourceSpan? at = null, params IReadOnlyList<string> steps) =>
        new(Key.Text, expected, found, at ?? Key.Span) { Steps = steps };
}
