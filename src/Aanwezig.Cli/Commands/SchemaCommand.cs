using System.CommandLine;
using Aanwezig.Authoring.Schemas;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Testing;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig schema</c>: the JSON Schema of documents, with which an editor helps while someone writes.</summary>
internal sealed class SchemaCommand(Terminal terminal, Language language)
{
    private static readonly Wording About = new(
        "schrijft een JSON Schema, waarmee een editor meekijkt terwijl je schrijft",
        "writes a JSON Schema, with which an editor helps while you write");

    private static readonly Wording KindText = new(
        "van één soort document: protocol, jurisdiction, calendar of scenario; anders van alle",
        "of one kind of document: protocol, jurisdiction, calendar or scenario; else of all");

    private static readonly Wording UnknownKind = new("`{value}` is geen soort document; kies {known}", "`{value}` is not a kind of document; choose {known}");

    // A scenario names its protocol, a protocol its jurisdiction and calendar: the first that fits is what a document is.
    private static DocumentSchema[] Kinds => [ScenarioSchema.Document, DocumentSchema.Protocol, DocumentSchema.Jurisdiction, DocumentSchema.Calendar];

    public Command Create()
    {
        var kind = new Option<string?>("--kind") { HelpName = "KIND", Description = KindText.In(language) };
        var file = DocumentOptions.Out(language);
        var command = new Command("schema", About.In(language)) { kind, file };
        command.SetAction(result => (int)Run(result.GetValue(kind), result.GetValue(file)));
        return command;
    }

    private ExitCode Run(string? kind, string? file)
    {
        var text = kind is null ? DocumentSchema.AnyOf(Kinds, language) : Of(kind).ToJson(language);
        new AnswerTarget(file, AnswerFormat.Json).Write(terminal, writer => writer.Write(text));
        return ExitCode.Fine;
    }

    private static DocumentSchema Of(string kind)
    {
        var kinds = Kinds;
        return Array.Find(kinds, known => known.Kind == kind)
            ?? throw new Refusal(new Sentence(UnknownKind, new("value", kind), new Argument("known", string.Join(", ", kinds.Select(known => known.Kind)))));
    }
}
