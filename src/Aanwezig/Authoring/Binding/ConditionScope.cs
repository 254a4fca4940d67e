using Aanwezig.Authoring.Expressions;

namespace Aanwezig.Authoring.Binding;

/// <summary>The names that the conditions of one document may use.</summary>
/// <remarks>
/// A condition over a name whose declaration could not be read is left unread: the mistake is reported at the declaration, and a report at each
/// use would hide it.
/// </remarks>
internal sealed class ConditionScope
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Symbol> Symbols => _symbols;

    /// <summary>Whether names may be missing because a part that declares them could not be read.</summary>
    public bool IsIncomplete { get; set; }

    public bool Knows(string name) => _symbols.ContainsKey(name);

    /// <summary>Adds a name; of two equal names the first stays.</summary>
    public void Add(Symbol symbol) => _symbols.TryAdd(symbol.Name, symbol);

    /// <summary>Marks a name whose declaration could not be read.</summary>
    public void Doubt(string name) => _doubtful.Add(name);

    /// <summary>Marks the words that a condition may use for a name with a wrong shape.</summary>
    public void DoubtMisnamed(string name)
    {
        if (!NameShape.IsIdentifier(name))
        {
            _doubtful.UnionWith([.. Words(name), NameShape.IdentifierOf(name) ?? name]);
        }
    }

    /// <summary>Returns whether each name in a condition is certain to be known or unknown.</summary>
    public bool CanRead(string text) =>
        Words(text).All(word => !_doubtful.Contains(word) && (!IsIncomplete || Knows(word) || ReservedWords.Contains(word)));

    private static IEnumerable<string> Words(string text)
    {
        // Text between double quotes is a value, not a name.
        var outside = string.Join(' ', text.Split('"').Where((_, index) => index % 2 == 0));
        return string.Concat(outside.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_' ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !char.IsAsciiDigit(word[0]));
    }
}
