using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Fixtures;

/// <summary>A small country with one calendar, in which the documents of the tests are read.</summary>
internal static class TestLibrary
{
    private static readonly string Accepted = Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "Accepted");

    public static ProtocolLibrary Whole { get; } = ProtocolLibrary.Read([Accepted]);

    /// <summary>The mistakes of one document beside those of the country.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string name, byte[] bytes)
    {
        var ground = Directory.EnumerateFiles(Accepted, "*.yaml").Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllBytes(file)));
        var library = new ProtocolLibrary([.. ground, (name, bytes)]);
        return [.. library.Diagnostics.Where(diagnostic => diagnostic.Span.File == name)];
    }
}
