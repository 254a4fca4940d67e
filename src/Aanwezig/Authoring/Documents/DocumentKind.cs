using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>What a document is, by the most telling of its keys, of which each is the name of its kind.</summary>
internal enum DocumentKind
{
    Scenario,
    Protocol,
    Jurisdiction,
    Calendar,
}

/// <summary>Tells documents apart.</summary>
internal static class DocumentKinds
{
    /// <summary>The kind of a document; null where no key says it.</summary>
    /// <remarks>A protocol names its jurisdiction and its calendar, a scenario its protocol: the first of these keys decides.</remarks>
    public static DocumentKind? Of(MappingNode tree)
    {
        foreach (var key in Names.All<DocumentKind>())
        {
            if (tree[key] is not null && Names.TryParse<DocumentKind>(key, out var kind))
            {
                return kind;
            }
        }

        return null;
    }
}
