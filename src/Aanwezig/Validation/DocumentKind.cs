using Aanwezig.Authoring;

namespace Aanwezig.Validation;

/// <summary>What a document is, by the most telling of its keys.</summary>
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
        (string Key, DocumentKind Kind)[] keys =
        [
            ("scenario", DocumentKind.Scenario),
            ("protocol", DocumentKind.Protocol),
            ("jurisdiction", DocumentKind.Jurisdiction),
            ("calendar", DocumentKind.Calendar),
        ];
        foreach (var (key, kind) in keys)
        {
            if (tree[key] is not null)
            {
                return kind;
            }
        }

        return null;
    }
}
