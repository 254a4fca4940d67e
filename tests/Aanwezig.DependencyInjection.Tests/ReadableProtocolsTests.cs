using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Aanwezig.DependencyInjection.Tests;

public class ReadableProtocolsTests
{
    [Fact]
    public void WithoutAHost_MistakesAreReportedOnFirstUse()
    {
        using var folder = new ProtocolFolder().WithProtocol("mijn-school", contact: "buurman");
        using var provider = new ServiceCollection().AddAanwezig(o => o.Protocols.AddDirectory(folder.Path)).BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ProtocolLibrary>);

        Assert.Contains("buurman", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithMistakes_FailsAndNamesThemAll()
    {
        using var folder = new ProtocolFolder().WithProtocol("een", contact: "buurman").WithProtocol("twee", contact: "oma");
        using var host = Host(folder.Path);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains($"{Path.Combine(folder.Path, "een.yaml")}:15:14", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("`buurman`", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("`oma`", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutTheDirectory_Fails()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "aanwezig-nowhere");
        using var host = Host(nowhere);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal($"directory `{nowhere}` does not exist", refusal.Message);
    }

    private static IHost Host(string directory)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddAanwezig(o => o.Protocols.AddDirectory(directory));
        return builder.Build();
    }
}
