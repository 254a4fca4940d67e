using System.CommandLine;
using Aanwezig.Cli.Checking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig check</c>: reads documents and tells everything that is wrong with them.</summary>
internal sealed class CheckCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new(
        "leest protocollen, jurisdicties, kalenders en scenario's, en zegt wat er niet klopt",
        "reads protocols, jurisdictions, calendars and scenarios, and tells what is wrong");

    private static readonly Wording PathText = new("bestanden of mappen; mappen met alles eronder", "files or directories; directories with all below them");
    private static readonly Wording FormatText = new("text, of json: een diagnose per regel op de uitvoer", "text, or json: a diagnostic on each line of the output");

    public Command Create()
    {
        var paths = new Argument<string[]>("PATH…") { Arity = ArgumentArity.OneOrMore, Description = PathText.In(language) };
        var format = new Option<string?>("--format") { HelpName = "text|json", Description = FormatText.In(language) };
        var command = new Command("check", About.In(language)) { paths, format };
        command.SetAction(result => (int)Run(
            result.GetRequiredValue(paths),
            result.GetValue(library) ?? [],
            AnswerTarget.Of(null, result.GetValue(format)).Format == AnswerFormat.Json));
        return command;
    }

    private ExitCode Run(IReadOnlyList<string> paths, IReadOnlyList<string> directories, bool asJson)
    {
        var found = CheckedDocuments.Below(paths, directories, terminal);
        if (asJson)
        {
            DiagnosticReport.WriteJson(terminal.Output, found.Diagnostics, language);
        }
        else
        {
            DiagnosticReport.Write(terminal.Error, found.Diagnostics, found.Texts, language);
            terminal.Output.WriteLine(CheckSummary.Of(found, language));
        }

        return found.Diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.Invalid : ExitCode.Fine;
    }
}
