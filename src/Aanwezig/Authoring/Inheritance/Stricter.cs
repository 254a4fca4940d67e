using System.Globalization;
using System.Text.RegularExpressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Compares two values by what they demand of a school. A value that cannot be compared counts as less strict.</summary>
internal static partial class Stricter
{
    private const int LongestSaid = 60;

    /// <summary>Returns whether a deadline has the same unit and is no longer.</summary>
    public static bool Within(SyntaxNode was, SyntaxNode own) =>
        was is ScalarNode before && own is ScalarNode now && (Duration(before.Text), Duration(now.Text)) is ({ } longer, { } shorter)
        && longer.Unit == shorter.Unit && shorter.Count <= longer.Count;

    /// <summary>Returns whether a limit lets a step occur at least as often.</summary>
    public static bool AtMost(SyntaxNode was, SyntaxNode own) =>
        was is MappingNode before && own is MappingNode now
        && now.Entries.All(entry => before[entry.Key.Text] is { } value && (Mappings.Same(value, entry.Value) || entry.Key.Text switch
        {
            "per" => Within(value, entry.Value),
            "times" => value is ScalarNode few && entry.Value is ScalarNode many && Number(many.Text) >= Number(few.Text),
            _ => false,
        }));

    /// <summary>Returns whether a condition is met at least as early: the same text, except for lower numbers after <c>&gt;=</c> and <c>&gt;</c>.</summary>
    public static bool When(SyntaxNode was, SyntaxNode own) => was switch
    {
        ScalarNode before => own is ScalarNode now && Text(before.Text, now.Text),
        SequenceNode before => own is SequenceNode now && before.Items.Count == now.Items.Count && before.Items.Zip(now.Items).All(pair => When(pair.First, pair.Second)),
        MappingNode before => own is MappingNode now && before.Entries.Count == now.Entries.Count
            && before.Entries.All(entry => now[entry.Key.Text] is { } value && When(entry.Value, value)),
        _ => throw Unlisted.Type(was),
    };

    /// <summary>Returns a value on one line, for a message.</summary>
    public static string Said(SyntaxNode node)
    {
        var text = node switch
        {
            ScalarNode scalar => scalar.Text,
            SequenceNode list => string.Join(", ", list.Items.Select(Said)),
            MappingNode mapping => string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Said(entry.Value)}")),
            _ => throw Unlisted.Type(node),
        };
        return text.Length <= LongestSaid ? text.Replace('\n', ' ') : string.Concat(text.AsSpan(0, LongestSaid - 1), "…").Replace('\n', ' ');
    }

    // Under `not` a lower number is met later, so the texts must be equal there.
    private static bool Text(string was, string own)
    {
        var (before, now) = (Limit().Split(Plain(was)), Limit().Split(Plain(own)));
        var isTurned = Not().IsMatch(was) || was.Contains('"', StringComparison.Ordinal);
        return before.Length == now.Length
            && before.Zip(now).Index().All(part => part.Item.First == part.Item.Second
                || (part.Index % 2 == 1 && !isTurned && IsLower(part.Item.Second, part.Item.First)));
    }

    private static bool IsLower(string own, string was) => ExactNumber.TryParse(own, out var now) && ExactNumber.TryParse(was, out var before) && now < before;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (int Count, string Unit)? Duration(string text) =>
        text.Split(' ') is [var count, var unit] && Number(count) is { } number
            ? unit == "weeks" ? (number * 7, "days") : (number, unit)
            : null;

    private static int? Number(string text) =>
        text.Length < 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The expression finds numbers right after these signs, where no arithmetic follows; a split leaves them between the other parts.
    [GeneratedRegex(@"(?<=(?:>=|>) ?)(\d+(?:\.\d+)?)(?= ?(?:$|\)|and\b|or\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\bnot\b", RegexOptions.CultureInvariant)]
    private static partial Regex Not();
}
