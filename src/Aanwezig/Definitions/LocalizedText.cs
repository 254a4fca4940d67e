namespace Aanwezig.Definitions;

/// <summary>A text for people, as the authors of a protocol wrote it in one or more languages.</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<string, string> _byLanguage;
    private readonly string _first;

    internal LocalizedText(string own, IReadOnlyDictionary<string, string> byLanguage)
    {
        _byLanguage = byLanguage;
        _first = own;
    }

    /// <summary>The languages of the text, ordinally sorted.</summary>
    public IReadOnlyList<string> Languages => [.. _byLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Returns the text in a language; where it is missing, in the protocol's own language, and else in the first of <see cref="Languages"/>.</summary>
    /// <param name="language">A language code such as <c>nl</c>.</param>
    public string In(string language) =>
        _byLanguage.TryGetValue(language, out var text) || _byLanguage.TryGetValue(_first, out text) ? text : _byLanguage[Languages[0]];
}
