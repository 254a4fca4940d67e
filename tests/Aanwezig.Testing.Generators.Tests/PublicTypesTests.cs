namespace Aanwezig.Testing.Generators.Tests;

public class PublicTypesTests
{
    [Fact]
    public void AuthorsOfProperties_NeedOnlyThese()
    {
        var types = typeof(RandomCases).Assembly.GetExportedTypes();

        Assert.Equal(["RandomCase", "RandomCases"], types.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.True(type.IsSealed, type.Name));
        Assert.All(types, type => Assert.Equal("Aanwezig.Testing.Generators", type.Namespace));
    }
}
