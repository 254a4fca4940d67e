using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void Diagnostics_AreSortedByFileLineColumnAndCode()
    {
        var bag = new DiagnosticBag();
        bag.Add(AdviceDiagnostics.PlanReview, new SourceSpan("b.yaml", 1, 1, 1));
        bag.Add(AdviceDiagnostics.PlanReview, new SourceSpan("a.yaml", 10, 2, 1));
        bag.Add(AdviceDiagnostics.PlanReview, new SourceSpan("a.yaml", 9, 3, 1));
        bag.AddRange([new Diagnostic(AdviceDiagnostics.PlanReview, new SourceSpan("a.yaml", 9, 2, 1)), new Diagnostic(MeaningDiagnostics.InForceReversed, new SourceSpan("a.yaml", 9, 2, 1))]);

        Assert.Equal(
            [("a.yaml:9:2", true), ("a.yaml:9:2", false), ("a.yaml:9:3", false), ("a.yaml:10:2", false), ("b.yaml:1:1", false)],
            bag.Sorted().Select(one => (one.Span.ToString(), one.IsError)));
    }

    [Fact]
    public void Advice_IsNotAnError()
    {
        var bag = new DiagnosticBag();
        bag.Add(AdviceDiagnostics.PlanReview, default);
        Assert.False(bag.HasErrors);

        bag.Add(MeaningDiagnostics.InForceReversed, default);
        Assert.True(bag.HasErrors);
    }
}
