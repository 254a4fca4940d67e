using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aanwezig.DependencyInjection.Tests;

public class LibraryAtStartTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

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
