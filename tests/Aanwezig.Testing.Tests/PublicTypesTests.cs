namespace Aanwezig.Testing.Tests;

public class PublicTypesTests
{
    [Fact]
    public void AuthorsOfTests_NeedOnlyThese()
    {
        var types = typeof(Scenario).Assembly.GetExportedTypes();

        Assert.Equal(
            ["AttendanceBuilder", "JUnitReport", "Scenario", "ScenarioFailure", "ScenarioReport", "ScenarioResult", "ScenarioSchema", "Scenarios"],
            types.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.True(type.IsSealed, type.Name));
        Assert.All(types, type => Assert.Equal("Aanwezig.Testing", type.Namespace));
    }
}
