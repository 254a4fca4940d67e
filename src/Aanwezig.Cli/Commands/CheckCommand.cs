using System.CommandLine;
using System.Diagnostics;
using Aanwezig.Attendance;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Checking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig check</c>: reads documents and reports everything that is wrong with them.</summary>
internal sealed class CheckCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new(
        "leest protocollen, jurisdicties, kalenders en scenario's, en zegt wat er niet klopt",
        "reads protocols, jurisdictions, calendars and scenarios, and tells what is wrong");

    private static readonly Wording FormatText = new(
        "text; json: een diagnose per regel op de uitvoer; sarif: een bestand voor wie wijzigingen beoordeelt",
        "text; json: a diagnostic on each line of the output; sarif: a file for those who review changes");

    private static readonly Wording UnknownFormat = new("`{value}` is geen vorm van check; kies text, json of sarif", "`{value}` is no format of check; choose text, json or sarif");

    private static readonly Wording FlattenText = new(
        "druk een protocol in zijn geheel af, met bij elke regel waar die vandaan komt",
        "print the whole of one protocol, with the origin of each line");

    private static readonly Wording OneProtocol = new("`--flatten` vraagt om het bestand van een protocol", "`--flatten` asks for the file of one protocol");

    public Command Create()
    {
        var paths = DocumentOptions.Paths("PATH…", language);
        var format = new Option<string?>("--format") { HelpName = "text|json|sarif", Description = FormatText.In(language) };
        var flatten = new Option<bool>("--flatten") { Description = FlattenText.In(language) };
        var command = new Command("check", About.In(language)) { paths, format, flatten };
        command.SetAction(result => (int)Run(
            result.GetRequiredValue(paths),
            result.GetValue(library) ?? [],
            FormatOf(result.GetValue(format)),
            result.GetValue(flatten)));
        return command;
    }

    private ExitCode Run(string[] paths, IReadOnlyList<string> directories, CheckFormat format, bool flatten)
    {
        if (flatten && (format != CheckFormat.Text || paths.Length != 1 || Directory.Exists(paths[0])))
        {
            throw new Refusal(new Sentence(OneProtocol));
        }

        var found = CheckedDocuments.Below(paths, directories, terminal, language);
        var whole = flatten ? Flattened(found, directories) : null;
        StandardStreams.WhileRead(() => Write(found, format, whole, [.. directories, .. paths]));
        return HasErrors(found) ? ExitCode.Invalid : ExitCode.Fine;
    }

    private void Write(CheckedDocuments found, CheckFormat format, string? whole, IReadOnlyList<string> roots)
    {
        switch (format)
        {
            case CheckFormat.Json:
                DiagnosticReport.WriteJson(terminal.Output, found.Diagnostics, language);
                break;
            case CheckFormat.Sarif:
                SarifReport.Write(terminal.Output, found.Diagnostics, language, file => PlaceOf(file, roots));
                break;
            case CheckFormat.Text:
                WriteText(found, whole);
                break;
            default:
                throw new UnreachableException($"{format}");
        }
    }

    // Relative to where the tool is run, which is the root of what is reviewed; a file elsewhere is relative to the directory that was given, since no place of a machine belongs in the answer.
    private static string PlaceOf(string file, IReadOnlyList<string> roots) =>
        roots.Where(Directory.Exists).Prepend(Directory.GetCurrentDirectory())
            .Select(root => Path.GetRelativePath(root, file))
            .FirstOrDefault(relative => !Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal)) ?? Path.GetFileName(file);

    // Advice is part of a good outcome, so it goes where the outcome goes, unless the whole protocol is printed there.
    private void WriteText(CheckedDocuments found, string? whole)
    {
        List<Diagnostic> mistakes = [.. found.Diagnostics.Where(diagnostic => diagnostic.IsError)];
        List<Diagnostic> advice = [.. found.Diagnostics.Where(diagnostic => !diagnostic.IsError)];
        DiagnosticReport.Write(terminal.Error, mistakes, found.Texts, language);
        if (whole is not null)
        {
            DiagnosticReport.Write(terminal.Error, advice, found.Texts, language);
            terminal.Output.Write(whole);
            return;
        }

        DiagnosticReport.Write(terminal.Output, advice, found.Texts, language);
        terminal.Output.Write($"{(advice.Count > 0 ? "\n" : string.Empty)}{CheckSummary.Of(found, language)}\n");
    }

    private static CheckFormat FormatOf(string? name) => name is null ? CheckFormat.Text
        : Names.TryParse<CheckFormat>(name, out var format) ? format
        : throw new Refusal(new Sentence(UnknownFormat, new Argument("value", name)));

    private static string? Flattened(CheckedDocuments found, IReadOnlyList<string> directories) =>
        HasErrors(found) ? null
        : ProtocolLibrary.Read([.. directories, .. found.Files]).Flattened(found.Files[0]) ?? throw new Refusal(new Sentence(OneProtocol));

    private static bool HasErrors(CheckedDocuments found) => found.Diagnostics.Any(diagnostic => diagnostic.IsError);
}
