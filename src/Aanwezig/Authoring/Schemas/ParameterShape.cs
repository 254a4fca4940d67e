using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a parameter: its dated values.</summary>
internal static class ParameterShape
{
    public static Shape History() => new ListShape(DatedValue());

    private static KeyedShape DatedValue() => new(ParameterBinder.ValueKeys, ["from", "value", "reference"],
    [
        new("from", ValueShapes.Date, "vanaf welke dag", "from which day"),
        new("value", ValueShapes.Number, "het getal, zoals 27", "the number, such as 27"),
        new("reference", ValueShapes.Text, "waar het staat: in de wet, of in een besluit van de school", "where it stands: in the law, or in a decision of the school"),
    ]);
}
