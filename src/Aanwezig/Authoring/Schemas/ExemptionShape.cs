using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of the arrangements with single students: the key <c>exemptions</c>.</summary>
internal static class ExemptionShape
{
    public static Shape ByName() => new ByNameShape(ValueShapes.IdentifierName, One());

    private static KeyedShape One() => new(ExemptionBinder.Keys, [],
    [
        new("title", TextShapes.ForPeople, "hoe de regeling heet voor mensen", "what people call the arrangement"),
        new("steps", ValueShapes.OneOrMore(ValueShapes.Text), "welke stappen wachten zolang de regeling geldt", "which steps wait while the arrangement holds"),
        new("measures", ValueShapes.OneOrMore(ValueShapes.Text), "welke maten in die tijd niet tellen", "which measures do not count in that time"),
        new("at_most", ValueShapes.Duration(1, ExemptionBinder.Units), "hoe lang de regeling ten hoogste duurt, zoals 12 weeks", "how long the arrangement lasts at most, such as 12 weeks"),
    ]);
}
