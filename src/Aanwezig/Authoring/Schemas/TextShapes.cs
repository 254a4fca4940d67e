using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>Texts for people, and conditions.</summary>
internal static class TextShapes
{
    public static Shape ForPeople { get; } = new SharedShape("text_for_people", () => new EitherShape(ValueShapes.Text, new ByNameShape(ValueShapes.LanguageName, ValueShapes.Text)));

    public static Shape Condition { get; } = new SharedShape("condition", () => new EitherShape(ValueShapes.Text, Group()));

    // That a condition among others is empty is a matter of its meaning.
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
