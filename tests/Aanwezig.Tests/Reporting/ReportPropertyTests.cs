using System.Globalization;
using System.Text.Json;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;
using FsCheck.Xunit;

namespace Aanwezig.Tests.Reporting;

[Properties(Arbitrary = [typeof(AnyAssessment)])]
public class ReportPropertyTests
{
    private static readonly string[] Keys =
        ["student", "on", "protocol", "recommendations", "withheld", "upcoming", "ungrounded", "findings", "receipt"];

    private static readonly string[] RecommendationKeys =
    [
        "id", "step", "title", "contact", "who", "how", "onset", "start", "due", "overdue", "decision", "duty", "reference", "report", "tell", "topics", "why", "evidence",
    ];

    private static readonly string[] EvidenceKeys =
        ["measure", "value", "unit", "operator", "threshold", "window", "settings", "counted", "left_out", "known_since", "at"];

    [Property]
    public void Json_IsAlwaysOneLineThatParsesWithTheSameKeys(Assessment assessment)
    {
        var line = Written(JsonReport.Write, assessment, Language.Dutch);

        using var json = JsonDocument.Parse(line);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(Keys, Names(json.RootElement));
        foreach (var recommendation in json.RootElement.GetProperty("recommendations").EnumerateArray())
        {
            Assert.Equal(RecommendationKeys, Names(recommendation));
            Assert.All(recommendation.GetProperty("evidence").EnumerateArray(), evidence => Assert.Equal(EvidenceKeys, Names(evidence).Where(name => name is not ("exact" or "threshold_exact"))));
        }
    }

    [Property]
    public void Text_IsAlwaysWrittenWithoutControlCharacters(Assessment assessment)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = Written(TextReport.Write, assessment, language) + Written(ExplainReport.Write, assessment, language);

            Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }

    [Property]
    public void SameAnswer_GivesTheSameTextUnderAnyCulture(Assessment assessment)
    {
        var here = All(assessment);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(here, All(assessment));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string All(Assessment assessment) =>
        Written(JsonReport.Write, assessment, Language.English) + Written(TextReport.Write, assessment, Language.Dutch) + Written(ExplainReport.Write, assessment, Language.English);

    private static string Written(Action<TextWriter, Assessment, Language> report, Assessment assessment, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        report(writer, assessment, language);
        return writer.ToString();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
