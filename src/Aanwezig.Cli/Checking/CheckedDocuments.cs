using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Testing;

namespace Aanwezig.Cli.Checking;

/// <summary>Documents that were checked, and the diagnostics about them.</summary>
/// <param name="Files">The files.</param>
/// <param name="Diagnostics">Mistakes and advice, by place.</param>
/// <param name="Texts">The texts, for excerpts.</param>
internal sealed record CheckedDocuments(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Reads the documents of paths; what they name is looked up among them, in the directories, and among what is shipped.</summary>
    public static CheckedDocuments Below(IReadOnlyList<string> paths, IReadOnlyList<string> directories, Terminal terminal, Language language)
    {
        var files = YamlFiles.Below(paths);
        LibraryOption.MustExist(directories);
        var library = ProtocolLibrary.Read([.. directories, .. paths]);
        var asked = files.ToHashSet(StringComparer.Ordinal);
        var scenarios = Task.Run(() => OfScenarios(files, library, terminal, language));
        var told = library.OwnDiagnostics.Where(diagnostic => diagnostic.IsError || asked.Contains(diagnostic.Span.File) || !library.Texts.ContainsKey(diagnostic.Span.File)).ToList();
        told.AddRange(scenarios.GetAwaiter().GetResult());
        IReadOnlyList<Diagnostic> distinct =
        [
            .. DistinctDiagnostics.Of(told)
                .OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.Line)
                .ThenBy(diagnostic => diagnostic.Span.Column),
        ];
        return new CheckedDocuments(files, distinct, FileTexts.Of(distinct, library.Texts));
    }

    // At the same time as the documents, since it takes as long. Expectations are not run here, and advice about a protocol stands with the protocol, not with each scenario that changes its settings.
    private static List<Diagnostic> OfScenarios(IReadOnlyList<string> files, ProtocolLibrary library, Terminal terminal, Language language)
    {
        var scenarios = files.Where(IsScenario).ToList();
        using var progress = new Progress(terminal, language, scenarios.Count);
        var told = new List<Diagnostic>();
        foreach (var file in scenarios)
        {
            progress.Step();
            told.AddRange(Scenarios.In(file, library)
                .SelectMany(scenario => scenario.Check())
                .Where(diagnostic => diagnostic.IsError));
        }

        return told;
    }

    private static bool IsScenario(string file) => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal));
}
