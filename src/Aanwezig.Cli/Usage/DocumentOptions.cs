using System.CommandLine;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Usage;

/// <summary>The arguments and options of verbs about documents.</summary>
internal static class DocumentOptions
{
    private static readonly Wording PathText = new("bestanden of mappen; mappen met alles eronder", "files or directories; directories with all below them");
    private static readonly Wording OutText = new("het bestand; anders op de uitvoer", "the file; else on the output");

    /// <summary>One or more files and directories.</summary>
    public static Argument<string[]> Paths(string name, Language language) =>
        new(name) { Arity = ArgumentArity.OneOrMore, Description = PathText.In(language) };

    /// <summary>The file that is written; not given: standard output.</summary>
    public static Option<string?> Out(Language language) => new("--out") { HelpName = "FILE", Description = OutText.In(language) };
}
