namespace Aanwezig.Definitions;

/// <summary>Text for people as the protocol's authors wrote it, in one language or several.</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<string, string> _byLanguage;
    private readonly string _first;

    internal LocalizedText(string own, IReadOnlyDictionary<string, string> byLanguage)
    {
        _byLanguage = byLanguage;
        _first = own;
    }

    /// <summary>The languages it is written in, ordinally sorted.</summary>
    public IReadOnlyList<string> Languages => [.. _byLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The text in a language, or in the protocol's own where it is not written in that language.</summary>
    /// <param name="language">A language code such as <c>nl</c>.</param>
    public string In(string language) =>
        _byLanguage.TryGetValue(language, out var text) || _byLanguage.TryGetValue(_first, out text) ? text : _byLanguage[Languages[0]];
}
