using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Makes sentences in one language, and remembers which authorities were explained.</summary>
internal sealed class Speech(Language language, ProtocolDefinition protocol, JurisdictionDefinition jurisdiction)
{
    public static readonly Wording And = new("en", "and");
    public static readonly Wording Or = new("of", "or");

    private HashSet<string> _explained = new(StringComparer.Ordinal);

    public Language Language => language;

    public ProtocolDefinition Protocol => protocol;

    public JurisdictionDefinition Jurisdiction => jurisdiction;

    public bool IsDutch => language == Language.Dutch;

    /// <summary>Returns the same speech for an earlier version of the protocol, or itself where there is none.</summary>
    public Speech Under(ProtocolDefinition? earlier) => earlier is null ? this : new Speech(language, earlier, jurisdiction) { _explained = _explained };

    public string Say(Wording wording, params ReadOnlySpan<(string Place, string Text)> texts)
    {
        var arguments = new Argument[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            arguments[i] = new Argument(texts[i].Place, texts[i].Text);
        }

        return wording.In(language, arguments);
    }

    /// <summary>Returns a text of the protocol on one line.</summary>
    public string Of(LocalizedText text) => OneLine(text.In(IsDutch ? "nl" : "en"));

    /// <summary>Returns a sentence of the engine without a full stop, with words for its dates and titles for its steps.</summary>
    public string Of(Sentence sentence)
    {
        var arguments = sentence.Arguments.Select(argument => argument with { Value = WrittenOut(StepTitle(argument.Value)) });
        return OneLine(sentence.Wording.In(language, [.. arguments])).Replace('`', '"').TrimEnd('.');
    }

    /// <summary>Returns the words for a date, or for several separated by a comma and a space; any other text as it is.</summary>
    public string WrittenOut(string text)
    {
        var parts = text.Split(", ");
        var written = parts.Select(part => DateWords.WrittenOut(part, language)).ToList();
        return parts.SequenceEqual(written, StringComparer.Ordinal) ? text : Listed(written, And);
    }

    /// <summary>Returns the title of a step; a word that is not a step of the protocol as it is.</summary>
    public string StepTitle(string id) => protocol.Steps.FirstOrDefault(step => step.Id == id) is { } step ? Of(step.Title) : id;

    /// <summary>Returns true at the first mention of an authority, and false afterwards.</summary>
    public bool NamesFirst(string office) => _explained.Add(office);

    /// <summary>Returns the texts separated by commas, with a word such as "and" before the last.</summary>
    public string Listed(IReadOnlyList<string> texts, Wording last) => texts.Count < 2
        ? string.Concat(texts)
        : $"{string.Join(", ", texts.SkipLast(1))} {Say(last)} {texts[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Returns a sentence with a capital at its beginning and a full stop at its end.</summary>
    public static string Whole(string text) =>
        text.Length == 0 ? text : Capital(text) + (text[^1] is '.' or '!' or '?' ? string.Empty : ".");

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
