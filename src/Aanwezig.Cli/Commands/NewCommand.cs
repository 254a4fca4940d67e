using System.CommandLine;
using System.Text.RegularExpressions;
using Aanwezig.Calendars;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Drafting;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig new</c>: writes a small first protocol to begin with.</summary>
internal sealed partial class NewCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new("schrijft een klein protocol om mee te beginnen", "writes a small protocol to begin with");
    private static readonly Wording NameText = new("de naam: kleine letters en cijfers, met - en /", "the name: lower-case letters and digits, with - and /");
    private static readonly Wording JurisdictionText = new("de jurisdictie; nl als je niets zegt", "the jurisdiction; nl unless you say so");
    private static readonly Wording CalendarText = new("de kalender; nl/midden bij jurisdictie nl", "the calendar; nl/midden with jurisdiction nl");
    private static readonly Wording OutText = new("het nieuwe bestand; anders op de uitvoer", "the new file; else on the output");

    private static readonly Wording BadName = new(
        "`{name}` is geen naam van een protocol; schrijf kleine letters en cijfers, met - en /, zoals mijn-school/team-1",
        "`{name}` is not a name of a protocol; write lower-case letters and digits, with - and /, such as my-school/team-1");

    private static readonly Wording UnknownJurisdiction = new("jurisdictie `{name}` bestaat niet; er zijn: {known}", "jurisdiction `{name}` does not exist; there are: {known}");
    private static readonly Wording UnknownCalendar = new("kalender `{name}` bestaat niet; er zijn: {known}", "calendar `{name}` does not exist; there are: {known}");
    private static readonly Wording CalendarNeeded = new("geef bij jurisdictie `{name}` ook `--calendar`; er zijn: {known}", "with jurisdiction `{name}` also give `--calendar`; there are: {known}");
    private static readonly Wording Exists = new("{path} bestaat al; kies een ander bestand, dit wordt niet overschreven", "{path} exists already; choose another file, this one is not overwritten");

    public Command Create()
    {
        var name = new Argument<string>("NAME") { Description = NameText.In(language) };
        var jurisdiction = new Option<string?>("--jurisdiction") { HelpName = "NAME", Description = JurisdictionText.In(language) };
        var calendar = new Option<string?>("--calendar") { HelpName = "NAME", Description = CalendarText.In(language) };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = OutText.In(language) };
        var command = new Command("new", About.In(language)) { name, jurisdiction, calendar, file };
        command.SetAction(result => (int)Run(
            result.GetRequiredValue(name),
            LibraryOption.Read(result.GetValue(library) ?? []),
            result.GetValue(jurisdiction) ?? "nl",
            result.GetValue(calendar),
            result.GetValue(file)));
        return command;
    }

    private ExitCode Run(string name, ProtocolLibrary documents, string jurisdiction, string? calendar, string? file)
    {
        if (!Name().IsMatch(name) || name.Length > 64)
        {
            throw new Refusal(new Sentence(BadName, new Argument("name", name)));
        }

        var text = ProtocolDraft.Of(name, Jurisdiction(documents, jurisdiction), Calendar(documents, jurisdiction, calendar), language);
        if (file is null)
        {
            terminal.Output.Write(text);
            return ExitCode.Fine;
        }

        AnswerTarget.MustHaveFolder(file);
        if (File.Exists(file) || Directory.Exists(file))
        {
            throw new Refusal(new Sentence(Exists, new Argument("path", file)));
        }

        AtomicFile.Write(file, writer => writer.Write(text));
        return ExitCode.Fine;
    }

    private static JurisdictionDefinition Jurisdiction(ProtocolLibrary documents, string name) =>
        documents.Jurisdiction(name) ?? throw Unknown(UnknownJurisdiction, name, documents.Jurisdictions.Select(known => known.Name));

    private static CalendarDefinition Calendar(ProtocolLibrary documents, string jurisdiction, string? name)
    {
        var known = documents.Calendars.Select(calendar => calendar.Name);
        var asked = name ?? (jurisdiction == "nl" ? "nl/midden" : throw Unknown(CalendarNeeded, jurisdiction, known));
        return documents.Calendar(asked) ?? throw Unknown(UnknownCalendar, asked, known);
    }

    private static Refusal Unknown(Wording wording, string name, IEnumerable<string> known) =>
        new(new Sentence(wording, new("name", name), new Argument("known", string.Join(", ", known.Order(StringComparer.Ordinal).Select(each => $"`{each}`")))), ExitCode.Invalid);

    [GeneratedRegex(@"\A[a-z0-9]+([-/][a-z0-9]+)*\z")]
    private static partial Regex Name();
}
