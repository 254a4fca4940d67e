namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>Mistakes of shape that JSON Schema has no words for, each with the reason; a test holds the list exact.</summary>
internal static class BeyondSchema
{
    private const string Quotes = "an editor sees the same text with and without quotes, and a code in quotes is fine";
    private const string Capitals = "an editor reads `True` as `true`";
    private const string Notation = "an editor sees the number, not how it was written";
    private const string Sentence = "a weekday within a condition is a word of a sentence, which a schema does not read";

    /// <summary>Files of which the text is not YAML for an editor either.</summary>
    public static IReadOnlyList<string> NoTree { get; } = ["AW2080/step-without-a-dash@12-5.yaml"];

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["AW2011/ends-enrolment-in-capitals@13-21.yaml"] = Capitals,
        ["AW2016/weekday-in-dutch@7-40.yaml"] = Sentence,
        ["AW2020/code-false@5-24.yaml"] = Quotes,
        ["AW2020/code-in-a-measure@8-35.yaml"] = Quotes,
        ["AW2020/code-no@5-24.yaml"] = Quotes,
        ["AW2020/code-off@5-24.yaml"] = Quotes,
        ["AW2020/code-on@5-24.yaml"] = Quotes,
        ["AW2020/code-true@5-24.yaml"] = Quotes,
        ["AW2020/code-yes@5-24.yaml"] = Quotes,
        ["AW2025/parameter-with-exponent@7-34.yaml"] = Notation,
    };
}
