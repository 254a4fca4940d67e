using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Usage;

/// <summary>The directories in which documents are found by name, before those that are shipped.</summary>
internal static class LibraryOption
{
    private static readonly Wording Text = new(
        "een map met eigen protocollen, kalenders en jurisdicties; mag vaker",
        "a directory of your own protocols, calendars and jurisdictions; may be repeated");

    private static readonly Wording Missing = new("map `{path}` bestaat niet", "directory `{path}` does not exist");

    private static readonly Wording NoDirectory = new("`{path}` is geen map", "`{path}` is no directory");

    public static Option<string[]> Create(Language language) =>
        new("--library") { Recursive = true, HelpName = "DIR", Arity = ArgumentArity.OneOrMore, Description = Text.In(language) };

    /// <summary>Reads the documents of the directories beside what is shipped.</summary>
    public static ProtocolLibrary Read(IReadOnlyList<string> directories)
    {
        MustExist(directories);
        return directories.Count == 0 ? ProtocolLibrary.Embedded : ProtocolLibrary.Read(directories);
    }

    /// <summary>Refuses directories that are not there.</summary>
    public static void MustExist(IReadOnlyList<string> directories)
    {
        foreach (var directory in directories)
        {
            MustBeDirectory(directory);
        }
    }

    /// <summary>Refuses a directory that is not there, or that is something else.</summary>
    public static void MustBeDirectory(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new Refusal(new Sentence(File.Exists(path) ? NoDirectory : Missing, new Argument("path", path)));
        }
    }
}
