using Aanwezig.Authoring.Schemas;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Claims;
using Aanwezig.Testing.Reading;
using Aanwezig.Tests.Authoring.Schemas;

namespace Aanwezig.Testing.Tests;

public class ScenarioSchemaTests
{
    // What a line says, and what it means beside the protocol, is left to the reader.
    private static readonly string[] ShapeCodes = ["AW6001", "AW6002", "AW6003", "AW6004", "AW6005"];

    // For an editor a list in brackets and a list with dashes are the same.
    private static readonly string[] Beyond = ["AW6004/attendance@4-13.yaml", "AW6004/dossier@4-10.yaml"];

    private static readonly SchemaCheck Schema = new(ScenarioSchema.Document.ToJson(Language.English));
    private static readonly string Rejected = TestFolder.Of("Rejected");

    public static TheoryData<string> Mistakes => [.. Directory.EnumerateFiles(Rejected, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Rejected, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Good
    {
        get
        {
            var root = Path.GetFullPath(Path.Combine(Rejected, "..", "..", ".."));
            return [.. new[] { "protocols", "examples", "tests/Aanwezig.Testing.Tests/Worked" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.yaml", SearchOption.AllDirectories))
                .Where(file => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void GoodScenario_IsAcceptedInTheEditor(string file) => Assert.True(Accepts(file));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Schema_RefusesMistakesOfShapeAndNoOthers(string file) =>
        Assert.Equal(!ShapeCodes.Contains(Path.GetDirectoryName(file)) || Beyond.Contains(file), Accepts(Path.Combine(Rejected, file)));

    [Fact]
    public void EveryKeyOfTheReader_IsInTheSchema()
    {
        var shapes = Below(ScenarioSchema.Document.Shape).OfType<KeyedShape>().ToList();

        Assert.All(
            new[] { ScenarioReader.Known, ExpectationReader.Known },
            known => Assert.True(
                shapes.Exists(shape => shape.Rows.Select(row => row.Key).Order().SequenceEqual(known.Order())),
                $"the schema differs from the keys `{string.Join("`, `", known)}`: change the rows of ScenarioShape or ExpectationShape in src/Aanwezig.Testing"));
    }

    private static IEnumerable<Shape> Below(Shape shape) => shape.Parts.SelectMany(Below).Prepend(shape);

    private static bool Accepts(string file)
    {
        var bag = new DiagnosticBag();
        return Schema.Accepts(EditorValue.Of(YamlTree.Read(SourceReader.Decode(file, File.ReadAllBytes(file), bag)!, bag)!));
    }
}
