using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Schemas;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing.Claims;

/// <summary>The shape of an expectation in the schema for editors.</summary>
internal static class ExpectationShape
{
    public static KeyedShape Whole(Shape value, Shape names) => new(KeyList.Of(ExpectationReader.Known), ["on"],
    [
        new("on", value, "op welke dag, zoals 2026-11-03", "on which day, such as 2026-11-03"),
        new("known_at", value, "met wat er toen bekend was, zoals 2026-11-17T12:00", "with what was known then, such as 2026-11-17T12:00"),
        new("recommended", names, "precies deze stappen", "exactly these steps"),
        new("withheld", ScenarioShape.Mapping(new EitherShape(value, names)), "precies deze stappen wachten, en waarop", "exactly these steps wait, and for what"),
        new("includes", names, "in elk geval deze stappen", "these steps at least"),
        new("excludes", names, "deze stappen niet", "not these steps"),
        new("details", Fields(FieldTables.Recommendation.Names), "wat een aanbeveling zegt", "what a recommendation says"),
        new("ungrounded", ScenarioShape.Mapping(value), "welke stappen hun grond verloren, en wat dan", "which steps lost their ground, and what then"),
        new("findings", names, "precies deze bevindingen", "exactly these findings"),
        new("topics", ScenarioShape.Mapping(names), "waar een gesprek over gaat", "what a talk is about"),
        new("upcoming", new EitherShape(names, Fields(FieldTables.Upcoming.Names)), "welke stappen dichtbij zijn", "which steps are near"),
        new("report", Fields(FieldTables.Report.Names), "wat er op het formulier komt", "what goes on the form"),
        new("occurred", names, "precies deze stappen kwamen, zoals coach_talk 2026-11-10", "exactly these steps came, such as coach_talk 2026-11-10"),
    ]);

    // The word `null` claims that the answer has no such part.
    private static PlainShape Fields(IEnumerable<string> fields) => ScenarioShape.Mapping(new PlainShape(() => SchemaRule.AnyOf(
    [
        new JsonObject { ["type"] = "null" },
        new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field, Field()))),
            ["additionalProperties"] = false,
        },
    ])));

    private static JsonObject Field() => SchemaRule.AnyOf([Scalar(), List(), Interval()]);

    private static JsonObject Scalar() => new() { ["type"] = SchemaRule.Words(["string", "number", "boolean", "null"]) };

    private static JsonObject List() => new() { ["type"] = "array", ["items"] = Scalar() };

    private static JsonObject Interval() => new()
    {
        ["type"] = "object",
        ["required"] = SchemaRule.Words(["min", "max"]),
        ["properties"] = new JsonObject { ["min"] = Scalar(), ["max"] = Scalar() },
        ["additionalProperties"] = false,
    };
}
