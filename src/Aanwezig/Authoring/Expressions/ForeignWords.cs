namespace Aanwezig.Authoring.Expressions;

/// <summary>Words that authors write in a condition instead of those of the language, with the right words.</summary>
internal static class ForeignWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "and", ["of"] = "or", ["niet"] = "not", ["waar"] = "true", ["onwaar"] = "false", ["ja"] = "true", ["nee"] = "false",
        ["yes"] = "true", ["no"] = "false", ["is"] = "==", ["eq"] = "==", ["ne"] = "!=", ["neq"] = "!=", ["lt"] = "<", ["le"] = "<=", ["lte"] = "<=",
        ["between"] = "x >= 10 and x <= 15", ["tussen"] = "x >= 10 and x <= 15", ["gt"] = ">", ["ge"] = ">=", ["gte"] = ">=",
        ["at least"] = ">=", ["ten minste"] = ">=", ["tenminste"] = ">=", ["minstens"] = ">=", ["minimaal"] = ">=", ["vanaf"] = ">=",
        ["at most"] = "<=", ["ten hoogste"] = "<=", ["hoogstens"] = "<=", ["maximaal"] = "<=",
        ["more than"] = ">", ["meer dan"] = ">", ["above"] = ">", ["over"] = ">", ["boven"] = ">",
        ["less than"] = "<", ["minder dan"] = "<", ["below"] = "<", ["under"] = "<", ["onder"] = "<",
    };

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "hours", "hour", "uren", "uur", "minutes", "minuten", "lessons", "lessen", "lesuren", "days", "day", "dagen", "dag", "weeks", "weken", "times", "keer", "percent", "procent",
        "school_days", "school_weeks", "half_days", "sessions", "records", "lesson_hours", "months", "maanden",
    };

    /// <summary>Returns the foreign word at a place, with the next word where both belong together, and the right word; null where there is none.</summary>
    public static (string Found, string Use)? At(IReadOnlyList<Token> tokens, int index)
    {
        var word = tokens[index].Text;
        var pair = index + 1 < tokens.Count ? $"{word} {tokens[index + 1].Text}" : word;
        return Meanings.TryGetValue(pair, out var use) ? (pair, use) : Meanings.TryGetValue(word, out use) ? (word, use) : null;
    }

    /// <summary>Returns whether the word at a place is a unit after a number.</summary>
    public static bool IsUnit(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && tokens[index - 1].Kind == ConditionTokenKind.Number && Units.Contains(tokens[index].Text);
}
