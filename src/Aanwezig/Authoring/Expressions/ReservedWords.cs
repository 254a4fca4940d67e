namespace Aanwezig.Authoring.Expressions;

/// <summary>Words that have a meaning of their own in a condition, so that no measure or fact can bear them.</summary>
internal static class ReservedWords
{
    // Those of our language first; then those that RulesEngine would read before it looks at the names.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "in", "true", "false",
        "as", "cast", "eq", "equal", "ge", "gt", "iif", "is", "isnull", "it", "le", "lt", "mod", "ne", "neq", "new", "notequal", "np", "null",
        "parent", "root",
    };

    /// <summary>Whether a measure or fact must not have this name.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
