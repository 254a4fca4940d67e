using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shapes of texts for people and of conditions.</summary>
internal static class TextShapes
{
    public static Shape ForPeople { get; } = new SharedShape("text_for_people", () => new EitherShape(ValueShapes.Text, new ByNameShape(ValueShapes.LanguageName, ValueShapes.Text)));

    public static Shape Condition { get; } = new SharedShape("condition", () => new EitherShape(ValueShapes.Text, Group()));

    // An empty condition in a group is a mistake of meaning, not of shape.
    private static Shape Part { get; } = new SharedShape("condition_among_others", () => new EitherShape(new PlainShape(() => new() { ["type"] = SchemaRule.Words(["string", "number", "boolean", "null"]) }), Group()));

    private static KeyedShape Group() => new(ConditionBinder.Keys, [],
    [
        new("all", new ListShape(Part), "al deze voorwaarden samen", "all of these conditions together"),
        new("any", new ListShape(Part), "ten minste één van deze voorwaarden", "at least one of these conditions"),
    ])
    {
        Rules = [() => SchemaRule.OneOf([SchemaRule.Has("all"), SchemaRule.Has("any")])],
    };
}
