using System.Globalization;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>A protocol as one file writes it, with the name and day by which another file finds it.</summary>
/// <param name="Name">The name; empty where the file gives none.</param>
/// <param name="From">The first day in force; <see cref="DateOnly.MaxValue"/> where the file gives no readable one.</param>
/// <param name="Source">The text.</param>
/// <param name="Tree">The document.</param>
internal sealed record WrittenProtocol(string Name, DateOnly From, SourceText Source, MappingNode Tree)
{
    /// <summary>The name and first day, for people.</summary>
    public string Label => From == DateOnly.MaxValue ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name} {From:yyyy-MM-dd}");

    /// <summary>Whether it has a name and a day.</summary>
    public bool IsNamed => Name.Length > 0 && From != DateOnly.MaxValue;

    public static WrittenProtocol Of(MappingNode tree, SourceText source)
    {
        var name = (tree["protocol"] as ScalarNode)?.Text ?? string.Empty;
        var written = (tree["in_force"] as MappingNode)?["from"] as ScalarNode;
        var from = DateOnly.TryParseExact(written?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateOnly.MaxValue;
        return new WrittenProtocol(name, from, source, tree);
    }

    /// <summary>Returns whether another is the same version of the same protocol, from whatever file.</summary>
    public bool IsSameAs(WrittenProtocol other) => Name == other.Name && From == other.From;
}
