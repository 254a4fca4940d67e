using System.Globalization;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>A protocol as one file says it, with what another file finds it by.</summary>
/// <param name="Name">Its name; empty where the file says none.</param>
/// <param name="From">Its first day in force; the last of days where the file says none that can be read.</param>
/// <param name="Source">Its text.</param>
/// <param name="Tree">The document.</param>
internal sealed record WrittenProtocol(string Name, DateOnly From, SourceText Source, MappingNode Tree)
{
    /// <summary>The name and first day, as people read them.</summary>
    public string Label => From == DateOnly.MaxValue ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name} {From:yyyy-MM-dd}");

    /// <summary>Whether it can be found by name and day.</summary>
    public bool IsNamed => Name.Length > 0 && From != DateOnly.MaxValue;

    public static WrittenProtocol Of(MappingNode tree, SourceText source)
    {
        var name = (tree["protocol"] as ScalarNode)?.Text ?? string.Empty;
        var written = (tree["in_force"] as MappingNode)?["from"] as ScalarNode;
        var from = DateOnly.TryParseExact(written?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateOnly.MaxValue;
        return new WrittenProtocol(name, from, source, tree);
    }

    /// <summary>Whether both are the same version of the same protocol, wherever they were read.</summary>
    public bool IsSameAs(WrittenProtocol other) => Name == other.Name && From == other.From;
}
