using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Documents;

/// <summary>The kinds of document. Each is named by its own key; of several such keys in a document the first in this list decides.</summary>
internal enum DocumentKind
{
    Scenario,
    Protocol,
    Jurisdiction,
    Calendar,
}

/// <summary>Finds the kind of a document.</summary>
internal static class DocumentKinds
{
    /// <summary>Returns the kind of a document, or null where it has none of the keys.</summary>
    /// <remarks>The order matters, because a protocol also names a jurisdiction and a calendar, and a scenario a protocol.</remarks>
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
