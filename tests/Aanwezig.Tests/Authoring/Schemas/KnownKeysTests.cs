using System.Reflection;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Schemas;

namespace Aanwezig.Tests.Authoring.Schemas;

public sealed class KnownKeysTests
{
    private static readonly IReadOnlyList<KeyedShape> Shapes =
        [.. new[] { DocumentSchema.Protocol, DocumentSchema.Jurisdiction, DocumentSchema.Calendar }.SelectMany(schema => Below(schema.Shape)).OfType<KeyedShape>()];

    /// <summary>The lists of keys that the reader opens mappings with, by the name of the field.</summary>
    private static readonly IReadOnlyList<(string Name, KeyList Keys)> Lists =
        [.. from type in typeof(KeyList).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType == typeof(KeyList)
            select ($"{type.Name}.{field.Name}", (KeyList)field.GetValue(null)!)];

    public static TheoryData<string> Names => [.. Lists.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryKeyOfTheReader_IsInTheSchema(string name)
    {
        var keys = Lists.Single(list => list.Name == name).Keys;
        var shapes = Shapes.Where(shape => ReferenceEquals(shape.Keys, keys)).ToList();

        Assert.True(shapes.Count > 0, $"{name} opens a mapping that the schema does not know: make a KeyedShape of {name} in src/Aanwezig/Authoring/Schemas, and put it behind its key");
        foreach (var shape in shapes)
        {
            var rows = shape.Rows.Select(row => row.Key).ToList();
            Assert.True(keys.Known.All(rows.Contains), $"the schema lacks `{string.Join("`, `", keys.Known.Except(rows))}` of {name}: add a row to the KeyedShape of {name} in src/Aanwezig/Authoring/Schemas");
            Assert.True(rows.All(keys.Known.Contains), $"the reader does not know `{string.Join("`, `", rows.Except(keys.Known))}` of {name}: take the row out of src/Aanwezig/Authoring/Schemas");
        }
    }

    [Fact]
    public void EveryMapping_IsOpenedWithAListThatTheSchemaCanFind() => Assert.Empty(Tests.Rules.House.Sources
        .Where(file => Tests.Rules.House.Below(file).StartsWith("src/Aanwezig/Authoring/", StringComparison.Ordinal))
        .SelectMany(file => File.ReadLines(file).Where(line => line.Contains("KeyList.Of(", StringComparison.Ordinal) && !line.Contains("static readonly KeyList", StringComparison.Ordinal))
            .Select(line => $"{Tests.Rules.House.Below(file)}: {line.Trim()}: write it as a static field, so that the schema can take its keys")));

    [Fact]
    public void EveryKey_IsExplainedInBothLanguages() => Assert.Empty(Shapes
        .SelectMany(shape => shape.Rows)
        .Where(row => string.IsNullOrWhiteSpace(row.Nl) || string.IsNullOrWhiteSpace(row.En) || row.Nl == row.En)
        .Select(row => row.Key));

    private static IEnumerable<Shape> Below(Shape shape) => shape.Parts.SelectMany(Below).Prepend(shape);
}
