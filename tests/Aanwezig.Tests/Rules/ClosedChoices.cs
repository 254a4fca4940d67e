using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Rules;

/// <summary>One <c>switch</c> over a closed list: a family of types below an abstract one, or an enumeration of the house.</summary>
/// <param name="Place">The file and line.</param>
/// <param name="List">The family or the enumeration.</param>
/// <param name="Named">The members that its arms name.</param>
/// <param name="Rest">What its last arm does with every other member; null where no arm takes them.</param>
internal sealed record ClosedChoice(string Place, string List, IReadOnlyList<string> Named, string? Rest);

/// <summary>The choices over closed lists in the source of the house, read from its text.</summary>
internal static partial class ClosedChoices
{
    private static readonly IReadOnlyList<(string File, string Text)> Code = [.. House.Sources.Select(file => (House.Below(file), Plain(File.ReadAllText(file))))];

    private static readonly HashSet<string> Enumerations = Names(Enumeration()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The types of each family, by the abstract type above them.</summary>
    public static ILookup<string, string> Families { get; } = Members();

    public static IReadOnlyList<ClosedChoice> All { get; } = [.. Code.SelectMany(file => In(file.File, file.Text))];

    /// <summary>Whether a list is a family of types, and no enumeration.</summary>
    public static bool IsFamily(string list) => Families.Contains(list);

    public static IEnumerable<ClosedChoice> In(string file, string text) =>
        Expression().Matches(text).SelectMany(match => OfExpression(Place(file, text, match), Within(text, match.Index + match.Length - 1)))
            .Concat(Statement().Matches(text).SelectMany(match => OfStatement(Place(file, text, match), Within(text, text.IndexOf('{', End(text, match.Index + match.Length - 1))))));

    private static IEnumerable<ClosedChoice> OfExpression(string place, string body)
    {
        var arms = Parts(body).ConvertAll(arm => arm.Split("=>", 2));
        var rest = arms.Where(arm => Any().IsMatch(arm[0].Trim())).Select(arm => arm[1].Trim()).LastOrDefault();
        return Chosen(place, arms.Select(arm => arm[0]), rest);
    }

    private static IEnumerable<ClosedChoice> OfStatement(string place, string body)
    {
        var rest = Default().Match(body) is { Success: true } found ? found.Groups[1].Value : string.Empty;
        return Chosen(place, Case().Matches(body).Select(match => match.Groups[1].Value), rest);
    }

    private static IEnumerable<ClosedChoice> Chosen(string place, IEnumerable<string> patterns, string? rest) => patterns
        .SelectMany(pattern => Listed(pattern.Split(" when ")[0]))
        .GroupBy(member => member.List, member => member.Name)
        .Select(list => new ClosedChoice(place, list.Key, [.. list.Distinct()], rest));

    // What stands in braces are properties; the choice is over what stands before them.
    private static IEnumerable<(string List, string Name)> Listed(string pattern)
    {
        var head = pattern;
        while (Braces().IsMatch(head))
        {
            head = Braces().Replace(head, string.Empty);
        }

        var types = Word().Matches(head).SelectMany(word => Families.Where(family => family.Contains(word.Value)).Select(family => (family.Key, word.Value)));
        return types.Concat(Member().Matches(head).Where(match => Enumerations.Contains(match.Groups[1].Value)).Select(match => (match.Groups[1].Value, match.Groups[2].Value)));
    }

    private static ILookup<string, string> Members()
    {
        var above = Code.SelectMany(file => Derived().Matches(file.Text)).ToLookup(match => match.Groups[2].Value, match => match.Groups[1].Value, StringComparer.Ordinal);
        var isAbstract = Names(Abstract()).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> Below(string type) => above[type].SelectMany(below => isAbstract.Contains(below) ? Below(below) : [below]);
        return isAbstract.SelectMany(family => Below(family).Select(type => (family, type))).ToLookup(pair => pair.family, pair => pair.type, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(Regex declared) => Code.SelectMany(file => declared.Matches(file.Text)).Select(match => match.Groups[1].Value);

    private static string Plain(string text) => Literal().Replace(text, match => match.Value[0] == '/' ? string.Empty : "\"\"");

    private static string Place(string file, string text, Match match) => $"{file}:{text.AsSpan(0, match.Index).Count('\n') + 1}";

    private static string Within(string text, int open) => text[(open + 1)..End(text, open)];

    // The place of the bracket that closes the one at a place.
    private static int End(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' or '{' ? 1 : text[at] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException($"no bracket closes the one at {open}");
    }

    private static List<string> Parts(string body)
    {
        var (parts, from) = (new List<string>(), 0);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] is '(' or '[' or '{')
            {
                at = End(body, at);
            }
            else if (body[at] == ',')
            {
                parts.Add(body[from..at]);
                from = at + 1;
            }
        }

        return [.. parts.Append(body[from..]).Where(part => !string.IsNullOrWhiteSpace(part))];
    }

    [GeneratedRegex("""//[^\n]*|\"{3}[\s\S]*?\"{3}|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\benum (\w+)")]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"\babstract (?:partial )?(?:class|record) (\w+)")]
    private static partial Regex Abstract();

    [GeneratedRegex(@"\b(?:class|record) (\w+)(?:<[^>]*>)?\s*(?:\((?:[^()]|\([^()]*\))*\))?\s*:\s*(\w+)")]
    private static partial Regex Derived();

    [GeneratedRegex(@"\bswitch\s*\{")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\bswitch\s*\(")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bcase\s+([^:]+):\s*\n")]
    private static partial Regex Case();

    [GeneratedRegex(@"\b(?:default|case var \w+|case \{ \}(?: \w+)?):\s*([^;]*;)")]
    private static partial Regex Default();

    [GeneratedRegex(@"^(?:_|var \w+|\{ \}(?: \w+)?)$")]
    private static partial Regex Any();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*(?![\w.])")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b([A-Z]\w*)\.([A-Z]\w*)")]
    private static partial Regex Member();
}
