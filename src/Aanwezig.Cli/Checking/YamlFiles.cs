using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Checking;

/// <summary>Finds the YAML files that paths mean.</summary>
internal static class YamlFiles
{
    private static readonly Wording Missing = new("`{path}` bestaat niet", "`{path}` does not exist");
    private static readonly Wording Nothing = new("er staan geen YAML-bestanden in {path}", "there are no YAML files in {path}");

    /// <summary>The files themselves and those below directories, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            MustExist(path);
        }

        var files = ProtocolLibrary.Files(paths);
        return files.Count > 0 ? files : throw new Refusal(new Sentence(Nothing, new Argument("path", string.Join(", ", paths))));
    }

    /// <summary>Refuses a path that leads nowhere.</summary>
    public static void MustExist(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new Refusal(new Sentence(Missing, new Argument("path", path)));
        }
    }

    /// <summary>Whether a path ends as a YAML file does.</summary>
    public static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
