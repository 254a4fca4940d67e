namespace Aanwezig.Testing.Tests;

public class SmokeTests
{
    [Fact]
    public void House_Stands() => Assert.True(true);
}
