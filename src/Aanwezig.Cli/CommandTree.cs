using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using Aanwezig.Cli.Commands;
using Aanwezig.Cli.Usage;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli;

/// <summary>The verbs, and the options that every verb has.</summary>
internal sealed class CommandTree
{
    private static readonly Wording About = new(
        "Aanwezig: wie spreekt wie, wanneer en waarom, als een student gemist wordt",
        "Aanwezig: who talks to whom, when and why, when a student is missed");

    private static readonly Wording HelpText = new("toon deze uitleg", "show this explanation");
    private static readonly Wording VersionText = new("toon de versie", "show the version");
    private static readonly Wording LanguageText = new("de taal van teksten: nl of en", "the language of texts: nl or en");

    private readonly HelpOption _help;
    private readonly VersionOption _version;
    private readonly Option<string?> _language;

    public CommandTree(Terminal terminal, Language language)
    {
        Root = new RootCommand(About.In(language));
        _help = Root.Options.OfType<HelpOption>().Single();
        _version = Root.Options.OfType<VersionOption>().Single();
        (_help.Description, _version.Description) = (HelpText.In(language), VersionText.In(language));
        _language = new Option<string?>(LanguageChoice.Name) { Recursive = true, HelpName = "nl|en", Description = LanguageText.In(language) };
        Root.Add(_language);
        var library = LibraryOption.Create(language);
        Root.Add(library);
        Root.Add(new CheckCommand(terminal, language, library).Create());
        Root.Add(new AnswerCommand(terminal, language, library, inFull: false).Create());
        Root.Add(new AnswerCommand(terminal, language, library, inFull: true).Create());
        Root.Add(new ReplayCommand(terminal, language, library).Create());
        Root.Add(new TestCommand(terminal, language, library).Create());
        Root.Add(new CodesCommand(terminal, language).Create());
        Root.Add(new ExportCommand(terminal, language, library).Create());
        Root.Add(new NewCommand(terminal, language, library).Create());
        Root.Add(new FmtCommand(terminal, language).Create());
        Root.Add(new SchemaCommand(terminal, language).Create());
    }

    /// <summary>The version of this program.</summary>
    public static string Version =>
        typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public RootCommand Root { get; }

    /// <summary>The value of <c>--lang</c>; null where it is not given.</summary>
    public string? LanguageOf(ParseResult result) => result.GetValue(_language);

    public bool AsksHelp(ParseResult result) => result.GetResult(_help) is { Implicit: false };

    public bool AsksVersion(ParseResult result) => result.GetResult(_version) is { Implicit: false };
}
