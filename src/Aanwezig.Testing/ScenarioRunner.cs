using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Claims;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>Runs a scenario: reads it and its protocol, assesses the days of its expectations, and compares.</summary>
internal sealed class ScenarioRunner(ScenarioWorld world)
{
    public ScenarioResult Run(string file)
    {
        var bag = new DiagnosticBag();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var (document, asked) = Prepare(file, texts, bag);
        var failures = asked is null || bag.HasErrors ? [] : Ask(asked, document!, bag);
        return new ScenarioResult(file, document?.Name?.Text ?? Path.GetFileNameWithoutExtension(file), failures, Distinct(bag), texts);
    }

    /// <summary>Returns the mistakes in a scenario and its protocol; expectations are not run.</summary>
    public IReadOnlyList<Diagnostic> Check(string file)
    {
        var bag = new DiagnosticBag();
        var (document, asked) = Prepare(file, new Dictionary<string, string>(StringComparer.Ordinal), bag);
        if (asked is not null && !bag.HasErrors)
        {
            foreach (var expectation in document!.Expectations)
            {
                bag.AddRange(asked.Protocol.Check(asked.Case, expectation.On));
            }
        }

        return Distinct(bag);
    }

    private (ScenarioDocument? Document, AskedCase? Asked) Prepare(string file, Dictionary<string, string> texts, DiagnosticBag bag)
    {
        var source = world.Text(file, bag);
        Keep(texts, source);
        var document = source is not null && world.Tree(source, bag) is { } tree ? ScenarioReader.Read(tree, source, bag) : null;
        return (document, document is null ? null : new ScenarioSetting(world, document, bag, texts).Prepare());
    }

    internal static void Keep(Dictionary<string, string> texts, SourceText? source)
    {
        if (source is not null)
        {
            texts[source.File] = source.Text;
        }
    }

    private static List<ScenarioFailure> Ask(AskedCase asked, ScenarioDocument document, DiagnosticBag bag)
    {
        var failures = new List<ScenarioFailure>();
        foreach (var expectation in document.Expectations)
        {
            try
            {
                failures.AddRange(Compare(asked, expectation));
            }
            catch (InvalidInputException refusal)
            {
                bag.AddRange(refusal.Diagnostics);
            }
        }

        return failures;
    }

    private static List<ScenarioFailure> Compare(AskedCase asked, Expectation expectation)
    {
        var knownAt = expectation.KnownAt?.In(asked.Calendar.Zone);
        var day = expectation.On;
        var answer = new Answer(
            asked.Protocol.Assess(asked.Case, day, knownAt),
            () => asked.Protocol.Replay(asked.Case, asked.Calendar.FirstDayOfYear(day), day, knownAt),
            step => asked.Protocol.Evidence(asked.Case, day, knownAt, step));
        return
        [
            .. from claim in expectation.Claims
               from mismatch in claim.Check(answer)
               select new ScenarioFailure(day, knownAt, mismatch.Claim, mismatch.Expected, mismatch.Found, mismatch.Span) { Why = StepGrounds.Of(answer, mismatch.Steps) },
        ];
    }

    // A mistake that occurs for each expectation is reported once.
    private static IReadOnlyList<Diagnostic> Distinct(DiagnosticBag bag) =>
        [.. bag.Sorted().DistinctBy(diagnostic => (diagnostic.Span, diagnostic.Code, diagnostic.Message(Language.English)))];
}
