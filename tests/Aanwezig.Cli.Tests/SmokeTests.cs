namespace Aanwezig.Cli.Tests;

public class SmokeTests
{
    [Fact]
    public void House_Stands() => Assert.True(true);
}
