using System.Reflection;
using PublicApiGenerator;

namespace Aanwezig.Packages.Tests;

/// <summary>All that a package lets others use, held against the text that was approved.</summary>
/// <remarks>A run with <c>AANWEZIG_APPROVE=1</c> writes the texts anew; what changed in them is what a reviewer reads.</remarks>
public class PublicApiTests
{
    private static readonly bool Approves = Environment.GetEnvironmentVariable("AANWEZIG_APPROVE") == "1";

    public static TheoryData<string> Packages => [.. Repository.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_IsAsApproved(string package)
    {
        var approved = Repository.File("tests", "Aanwezig.Packages.Tests", "Approved", package + ".txt");
        var api = Assembly.Load(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }).ReplaceLineEndings("\n") + "\n";
        if (Approves)
        {
            File.WriteAllText(approved, api);
        }

        Assert.Equal(File.ReadAllText(approved), api, ignoreLineEndingDifferences: true);
    }
}
