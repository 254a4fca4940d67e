using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads text for people: a plain text in the document's own language, or one text for each language.</summary>
internal static class LocalizedTextReader
{
    public static LocalizedText? Read(SyntaxNode node, string key, string language, DiagnosticBag bag)
    {
        if (node is ScalarNode plain)
        {
            return Plain(plain.Text, language);
        }

        if (node is not MappingNode)
        {
            ScalarReader.Scalar(node, key, bag);
            return null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in MappingReader.Entries(node, key, bag))
        {
            if (!NameShape.IsLanguage(entry.Key.Text))
            {
                bag.Add(NotLanguage(entry.Key));
            }
            else if (ScalarReader.Scalar(entry.Value, entry.Key.Text, bag) is { } text)
            {
                texts[entry.Key.Text] = text.Text;
            }
        }

        return texts.Count > 0 ? new LocalizedText(language, texts) : null;
    }

    public static Diagnostic NotLanguage(ScalarNode written) =>
        new(ShapeDiagnostics.NotLanguage, written.Span, new Argument("text", written.Text)) { Suggestion = NearestName.Of(written.Text, ["en", "nl"]) };

    public static LocalizedText Plain(string text, string language) =>
        new(language, new Dictionary<string, string>(StringComparer.Ordinal) { [language] = text });
}
