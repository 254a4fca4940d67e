namespace Aanwezig.Authoring.Expressions;

/// <summary>Words with a meaning of their own in a condition; no measure or fact can have such a name.</summary>
internal static class ReservedWords
{
    // First the words of the language, then words that RulesEngine reads before it looks at the names.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "in", "true", "false",
        "as", "cast", "eq", "equal", "ge", "gt", "iif", "is", "isnull", "it", "le", "lt", "mod", "ne", "neq", "new", "notequal", "np", "null",
        "parent", "root",
    };

    /// <summary>Returns whether a name is reserved.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
