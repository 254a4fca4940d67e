using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of the rule that counts late arrivals in groups: the key <c>convert</c>.</summary>
internal static class ConversionShape
{
    public static Shape Whole() => new KeyedShape(ConversionBinder.Kinds, ["late"],
    [
        new("late", Late(), "te laat komen", "coming late"),
    ]);

    private static KeyedShape Late() => new(ConversionBinder.Keys, [],
    [
        new("free", ValueShapes.Whole(1, ConversionBinder.Most), "de eerste zoveel tellen niet", "the first so many do not count"),
        new("every", ValueShapes.Whole(2, ConversionBinder.Most), "om de zoveel keer", "every so many times"),
        new("counts", ValueShapes.Counted(1, ConversionBinder.Most, ["lessons?", "hours?", "minutes?", "records?", "days?"]), "wat zij samen tellen, zoals 1 lesson", "what they count together, such as 1 lesson"),
    ])
    {
        Rules =
        [
            () => SchemaRule.AnyOf([SchemaRule.Has("free"), SchemaRule.Has("every")]),
            () => new JsonObject { ["dependencies"] = new JsonObject { ["every"] = SchemaRule.Words(["counts"]), ["counts"] = SchemaRule.Words(["every"]) } },
        ],
    };
}
