using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Checking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Testing;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig test</c>: runs scenarios and reports those that differ from what they expect.</summary>
internal sealed class TestCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new("voert scenario's uit", "runs scenarios");
    private static readonly Wording PathText = new("scenario's, of mappen met scenario's", "scenarios, or directories with scenarios");
    private static readonly Wording RunText = new("alleen scenario's met deze tekst in hun naam", "only scenarios with this text in their name");
    private static readonly Wording JUnitText = new("schrijf de uitkomst ook als JUnit-XML", "write the outcome as JUnit XML too");
    private static readonly Wording Nothing = new("er zijn geen scenario's in {path}", "there are no scenarios in {path}");
    private static readonly Wording NoMatch = new("geen scenario heeft `{text}` in de naam", "no scenario has `{text}` in its name");

    public Command Create()
    {
        var paths = new Argument<string[]>("PATH…") { Arity = ArgumentArity.OneOrMore, Description = PathText.In(language) };
        var run = new Option<string?>("--run") { HelpName = "TEXT", Description = RunText.In(language) };
        var junit = new Option<string?>("--junit") { HelpName = "FILE", Description = JUnitText.In(language) };
        var command = new Command("test", About.In(language)) { paths, run, junit };
        command.SetAction(result => (int)Run(
            result.GetRequiredValue(paths), Documents(result.GetValue(library) ?? [], result.GetRequiredValue(paths)), result.GetValue(run), result.GetValue(junit)));
        return command;
    }

    // As with `check`, a directory brings its own jurisdictions and calendars along.
    private static ProtocolLibrary Documents(IReadOnlyList<string> directories, IReadOnlyList<string> paths) =>
        LibraryOption.Read([.. directories, .. paths.Where(Directory.Exists)]);

    private ExitCode Run(IReadOnlyList<string> paths, ProtocolLibrary documents, string? text, string? junit)
    {
        var results = Results(Found(paths, documents), text);
        StandardStreams.WhileRead(() => new TestReport(terminal, language).Write(results, documents));
        if (junit is not null)
        {
            AnswerTarget.MustHaveFolder(junit);
            AtomicFile.Write(junit, writer => JUnitReport.Write(writer, results));
        }

        return results.All(result => result.Passed) ? ExitCode.Fine
            : results.All(result => result.IsValid) ? ExitCode.Failed
            : ExitCode.Invalid;
    }

    private static List<Scenario> Found(IReadOnlyList<string> paths, ProtocolLibrary documents)
    {
        foreach (var path in paths)
        {
            YamlFiles.MustExist(path);
        }

        var found = paths.SelectMany(path => Scenarios.In(path, documents)).DistinctBy(scenario => Path.GetFullPath(scenario.File), StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new Refusal(new Sentence(Nothing, new Argument("path", string.Join(", ", paths))));
    }

    // The name of a scenario stands in its file, so it is known only after reading.
    private List<ScenarioResult> Results(List<Scenario> scenarios, string? text)
    {
        var results = new List<ScenarioResult>();
        using (var progress = new Progress(terminal, language, scenarios.Count))
        {
            foreach (var scenario in scenarios)
            {
                progress.Step();
                var result = scenario.Run();
                if (text is null || result.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
                {
                    results.Add(result);
                }
            }
        }

        return results.Count > 0 ? results : throw new Refusal(new Sentence(NoMatch, new Argument("text", text!)));
    }
}
