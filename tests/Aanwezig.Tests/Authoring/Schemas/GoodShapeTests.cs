using Aanwezig.Tests.Rules;

namespace Aanwezig.Tests.Authoring.Schemas;

public sealed class GoodShapeTests
{
    private static readonly string[] Folders = ["protocols", "examples", "tests/Aanwezig.Tests/Accepted"];

    public static TheoryData<string> Files => [.. Paths];

    internal static IEnumerable<string> Paths => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.yaml", SearchOption.AllDirectories))
        .Where(file => !file.Contains("scenarios", StringComparison.Ordinal) && !File.ReadAllText(file).Contains("\nscenario:", StringComparison.Ordinal))
        .Select(House.Below)
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void GoodFile_IsAcceptedInTheEditor(string file) => Assert.True(SchemaProbe.Accepts(file, File.ReadAllBytes(Path.Combine(House.Root, file))));
}
