using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Aanwezig.DependencyInjection.Tests;

public class AddAanwezigTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void NothingConfigured_GivesWhatIsShipped()
    {
        using var provider = new ServiceCollection().AddAanwezig().BuildServiceProvider();

        var library = provider.GetRequiredService<ProtocolLibrary>();

        Assert.NotNull(library.Find("nl/mbo-basis", Day));
    }

    [Fact]
    public void OwnDirectory_IsReadBesideWhatIsShipped()
    {
        using var folder = new ProtocolFolder().WithProtocol("mijn-school");
        using var provider = new ServiceCollection().AddAanwezig(o => o.Protocols.AddDirectory(folder.Path)).BuildServiceProvider();

        var library = provider.GetRequiredService<ProtocolLibrary>();

        Assert.NotNull(library.Find("mijn-school", Day));
        Assert.NotNull(library.Find("nl/mbo-basis", Day));
        Assert.Same(library, provider.GetRequiredService<ProtocolLibrary>());
    }

    [Fact]
    public void TwoCalls_AddUp()
    {
        using var one = new ProtocolFolder().WithProtocol("een");
        using var two = new ProtocolFolder().WithProtocol("twee");
        using var provider = new ServiceCollection()
            .AddAanwezig(o => o.Protocols.AddDirectory(one.Path))
            .AddAanwezig(o => o.Protocols.AddDirectory(two.Path))
            .BuildServiceProvider();

        var library = provider.GetRequiredService<ProtocolLibrary>();

        Assert.NotNull(library.Find("een", Day));
        Assert.NotNull(library.Find("twee", Day));
    }

    [Fact]
    public void LibraryOfTheCaller_Stays()
    {
        using var provider = new ServiceCollection().AddSingleton(ProtocolLibrary.Embedded).AddAanwezig().BuildServiceProvider();

        Assert.Same(ProtocolLibrary.Embedded, provider.GetRequiredService<ProtocolLibrary>());
    }

    [Fact]
    public void WithoutAHost_MistakesAreToldOnFirstUse()
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

    [Fact]
    public async Task Start_WithGoodProtocols_Starts()
    {
        using var folder = new ProtocolFolder().WithProtocol("mijn-school");
        using var host = Host(folder.Path);

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(host.Services.GetRequiredService<ProtocolLibrary>().Find("mijn-school", Day));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task RelativeDirectory_IsMeantFromTheContentRoot()
    {
        using var folder = new ProtocolFolder().WithProtocol("mijn-school");
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Path.GetTempPath() });
        builder.Services.AddAanwezig(o => o.Protocols.AddDirectory(Path.GetFileName(folder.Path)));
        using var host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(host.Services.GetRequiredService<ProtocolLibrary>().Find("mijn-school", Day));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private static IHost Host(string directory)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddAanwezig(o => o.Protocols.AddDirectory(directory));
        return builder.Build();
    }
}
