using Aanwezig.Authoring.Expressions;

namespace Aanwezig.Authoring.Binding;

/// <summary>The names that the conditions of one document may use.</summary>
/// <remarks>
/// Where a document names things that could not be read, a condition that leans on them is left unread: the mistake was told where
/// it was made, and telling it again at each use would bury it.
/// </remarks>
internal sealed class ConditionScope
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Symbol> Symbols => _symbols;

    /// <summary>Whether names may be missing because the place that declares them could not be read.</summary>
    public bool IsIncomplete { get; set; }

    public bool Knows(string name) => _symbols.ContainsKey(name);

    /// <summary>Adds a name; the first of two same names stays.</summary>
    public void Add(Symbol symbol) => _symbols.TryAdd(symbol.Name, symbol);

    /// <summary>Marks a name whose declaration could not be read.</summary>
    public void Doubt(string name) => _doubtful.Add(name);

    /// <summary>Marks what someone may call a name that is not written as names are.</summary>
    public void DoubtMisnamed(string name)
    {
        if (!NameShape.IsIdentifier(name))
        {
            _doubtful.UnionWith([.. Words(name), NameShape.IdentifierOf(name) ?? name]);
        }
    }

    /// <summary>Whether a condition uses only names that are certain to be known or unknown.</summary>
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
