using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Reporting;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig export</c>: the conditions of a protocol for systems that run rules themselves.</summary>
internal sealed class ExportCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private const string RulesEngine = "rulesengine";

    private static readonly Wording About = new(
        "schrijft de voorwaarden van een protocol voor een systeem dat zelf regels uitvoert",
        "writes the conditions of a protocol for a system that runs rules itself");

    private static readonly Wording ProtocolText = new("het protocol: een naam, of een YAML-bestand", "the protocol: a name, or a YAML file");
    private static readonly Wording FormatText = new("de vorm; nu alleen rulesengine (JSON)", "the format; for now only rulesengine (JSON)");
    private static readonly Wording OnText = new("de versie die op deze dag geldt; anders de laatste", "the version in force on this day; else the last");
    private static readonly Wording UnknownFormat = new("`{value}` is geen vorm van --format; kies rulesengine", "`{value}` is not a format of --format; choose rulesengine");

    public Command Create()
    {
        var protocol = new Argument<string>("PROTOCOL") { Description = ProtocolText.In(language) };
        var format = new Option<string?>("--format") { HelpName = RulesEngine, Description = FormatText.In(language) };
        var on = new Option<string?>("--on") { HelpName = "DATE", Description = OnText.In(language) };
        var file = DocumentOptions.Out(language);
        var command = new Command("export", About.In(language)) { protocol, format, on, file };
        command.SetAction(result => (int)Run(
            result.GetRequiredValue(protocol),
            result.GetValue(format) ?? RulesEngine,
            result.GetValue(on) is { } day ? OptionDates.Date(on.Name, day) : DateOnly.MaxValue,
            LibraryOption.Read(result.GetValue(library) ?? []),
            new AnswerTarget(result.GetValue(file), AnswerFormat.Json)));
        return command;
    }

    private ExitCode Run(string name, string format, DateOnly on, ProtocolLibrary documents, AnswerTarget target)
    {
        if (format != RulesEngine)
        {
            throw new Refusal(new Sentence(UnknownFormat, new Argument("value", format)));
        }

        var protocol = documents.Compile(RequestedProtocols.Of(name, on, documents));
        target.Write(terminal, writer => RulesEngineWorkflow.Write(writer, protocol));
        return ExitCode.Fine;
    }
}
