using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;
using Aanwezig.Testing;

namespace Aanwezig.Cli.Writing;

/// <summary>Writes the outcome of scenarios: those that failed or are invalid, and the totals.</summary>
internal sealed class TestReport(Terminal terminal, Language language)
{
    private static readonly Wording Failed = new("niet uitgekomen", "failed");
    private static readonly Wording Invalid = new("ongeldig", "invalid");
    private static readonly Wording Found = new(
        "{claim} op {on}: verwacht {expected}, gevonden {found}",
        "{claim} on {on}: expected {expected}, found {found}");

    private static readonly Wording FoundAsKnown = new(
        "{claim} op {on}, zoals bekend op {known}: verwacht {expected}, gevonden {found}",
        "{claim} on {on}, as known at {known}: expected {expected}, found {found}");

    private static readonly Wording Total = new("{passed} goed, {failed} niet uitgekomen", "{passed} passed, {failed} failed");

    public void Write(IReadOnlyList<ScenarioResult> results, ProtocolLibrary documents)
    {
        foreach (var result in results.Where(result => !result.Passed))
        {
            terminal.Output.WriteLine($"{(result.IsValid ? Failed : Invalid).In(language)}: {result.Name} ({result.File})");
            foreach (var failure in result.Failures)
            {
                terminal.Output.WriteLine($"  {failure.Span.File}:{Number(failure.Span.Line)} {Line(failure)}");
                foreach (var line in failure.Why)
                {
                    terminal.Output.WriteLine($"    {line.In(language)}");
                }
            }
        }

        WriteMistakes([.. results.SelectMany(result => result.Diagnostics).Where(diagnostic => diagnostic.IsError)], documents);
        var passed = results.Count(result => result.Passed);
        terminal.Output.WriteLine(Total.In(language, [new("passed", Number(passed)), new("failed", Number(results.Count - passed))]));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // One mistake in a protocol makes all its scenarios invalid; it is written once.
    private void WriteMistakes(IReadOnlyList<Diagnostic> mistakes, ProtocolLibrary documents)
    {
        IReadOnlyList<Diagnostic> distinct = [.. DistinctDiagnostics.Of(mistakes, language)];
        DiagnosticReport.Write(terminal.Error, distinct, FileTexts.Of(distinct, documents.Texts), language);
    }

    private string Line(ScenarioFailure failure) => (failure.KnownAt is null ? Found : FoundAsKnown).In(
        language,
        [
            new("claim", failure.Claim),
            new("on", failure.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("known", failure.KnownAt?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? string.Empty),
            new("expected", failure.Expected),
            new("found", failure.Found),
        ]);
}
