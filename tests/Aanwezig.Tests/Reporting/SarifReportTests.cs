using System.Text.Json;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

public sealed class SarifReportTests
{
    private static readonly DiagnosticCode Second = new("AW4999", Severity.Advice, new("liever anders", "better otherwise"), new("", ""));
    private static readonly DiagnosticCode First = new("AW3999", Severity.Error, new("`{name}` is onbekend", "`{name}` is unknown"), new("kies een ander", "choose another"));

    private static readonly Diagnostic[] Reported =
    [
        new(Second, new SourceSpan("een map/a.yaml", 3, 5, 4)),
        new(First, new SourceSpan("/home/school/b.yaml", 7, 0, 0), new Argument("name", "tolk")) { Suggestion = "talk", Related = new SourceSpan("een map/a.yaml", 1, 2, 3) },
        new(First, default, new Argument("name", "x")),
    ];

    [Fact]
    public void Rules_StandOnceByCodeInTheLanguage()
    {
        var driver = Run(Language.Dutch).GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(("aanwezig", "nl"), (driver.GetProperty("name").GetString(), driver.GetProperty("language").GetString()));
        Assert.Equal(["AW3999", "AW4999"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("kies een ander", Text(rules[0].GetProperty("help")));
        Assert.Equal(["error", "note"], rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
    }

    [Fact]
    public void EveryResult_PointsAtItsRule()
    {
        var run = Run(Language.English);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Place_IsRelativeAndEscaped()
    {
        var results = Run(Language.English).GetProperty("results").EnumerateArray().ToList();
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("een%20map/a.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":3,"startColumn":5,"endColumn":9}""", JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal("b.yaml", results[1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(0, results[2].GetProperty("locations").GetArrayLength());
    }

    [Fact]
    public void Result_SaysMessageHelpAndTheOtherPlace()
    {
        var result = Run(Language.English).GetProperty("results")[1];

        Assert.Equal("`tolk` is unknown\ndid you mean `talk`? choose another", Text(result.GetProperty("message")));
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void NothingToTell_IsARunWithoutResults() => Assert.Equal(0, Run(Language.English, []).GetProperty("results").GetArrayLength());

    private static string? Text(JsonElement element) => element.GetProperty("text").GetString();

    private static JsonElement Run(Language language, Diagnostic[]? told = null)
    {
        using var output = new StringWriter();
        SarifReport.Write(output, told ?? Reported, language, file => file);
        using var sarif = JsonDocument.Parse(output.ToString());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        return Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray()).Clone();
    }
}
