using System.Text.Json.Nodes;

namespace Aanwezig.Cli.Tests.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("nl", "de voorwaarde, zoals unexcused_hours >= 5\n\nthe condition, such as unexcused_hours >= 5")]
    [InlineData("en", "the condition, such as unexcused_hours >= 5\n\nde voorwaarde, zoals unexcused_hours >= 5")]
    public void Keys_AreExplainedInBothLanguages(string language, string said)
    {
        var ran = Ran.With(["schema", "--kind", "protocol", "--lang", language]);

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var when = JsonNode.Parse(ran.Output)!["properties"]!["steps"]!["items"]!["properties"]!["when"]!;
        Assert.Equal(said, when["description"]!.GetValue<string>());
    }

    [Fact]
    public void WithoutAKind_ItIsOfAllDocuments()
    {
        var schema = JsonNode.Parse(Ran.With(["schema"]).Output)!.AsObject();

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]!.GetValue<string>());
        Assert.Superset(
            new HashSet<string> { "scenario", "protocol", "jurisdiction", "calendar" },
            schema["definitions"]!.AsObject().Select(part => part.Key).ToHashSet());
    }

    [Fact]
    public void File_IsWrittenAnew()
    {
        using var school = new SchoolFolder();

        school.Run("schema", "--out", "DIR/aanwezig.json");
        Assert.Equal(new Ran(0, "", ""), school.Run("schema", "--kind", "calendar", "--out", "DIR/aanwezig.json"));

        Assert.Equal(Ran.With(["schema", "--kind", "calendar"]).Output, school.Read("aanwezig.json"));
    }

    [Theory]
    [InlineData("nl", "aanwezig: `rooster` is geen soort document; kies scenario, protocol, jurisdiction, calendar\n")]
    [InlineData("en", "aanwezig: `rooster` is not a kind of document; choose scenario, protocol, jurisdiction, calendar\n")]
    public void UnknownKind_IsNamedWithTheKinds(string language, string said) =>
        Assert.Equal(new Ran(1, "", said), Ran.With(["schema", "--kind", "rooster", "--lang", language]));
}
