using Microsoft.Extensions.DependencyInjection;

namespace Aanwezig.DependencyInjection.Tests;

public class AanwezigServiceCollectionExtensionsTests
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
}
