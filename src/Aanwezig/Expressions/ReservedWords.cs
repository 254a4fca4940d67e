namespace Aanwezig.Expressions;

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

    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "and", ["of"] = "or", ["niet"] = "not", ["waar"] = "true", ["onwaar"] = "false", ["ja"] = "true", ["nee"] = "false",
        ["yes"] = "true", ["no"] = "false", ["is"] = "==", ["eq"] = "==", ["ne"] = "!=", ["neq"] = "!=", ["lt"] = "<", ["le"] = "<=", ["lte"] = "<=",
        ["between"] = "x >= 10 and x <= 15", ["tussen"] = "x >= 10 and x <= 15", ["gt"] = ">", ["ge"] = ">=", ["gte"] = ">=",
    };

    /// <summary>Whether a measure or fact must not have this name.</summary>
    public static bool Contains(string name) => Words.Contains(name);

    /// <summary>The word of the language that someone probably meant by one of another language; null where there is none.</summary>
    public static string? InsteadOf(string word) => Foreign.GetValueOrDefault(word);
}
