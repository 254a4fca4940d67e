using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Tests.Authoring.Library;

public class LibraryShelfTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static ProtocolLibrary Unread => new(LibraryFiles.Shipped(), null);

    [Fact]
    public void NothingIsRead_BeforeItIsAskedFor() => Assert.Equal(0, Unread.ParsedCount);

    [Fact]
    public void OneProtocol_IsReadWithItsJurisdictionAndCalendarAlone()
    {
        var library = Unread;
        Assert.NotNull(library.Protocol("nl/mbo-basis", Day));
        Assert.Equal(3, library.ParsedCount);
    }

    [Fact]
    public void ProtocolOnABase_IsReadWithItsBase()
    {
        var library = Unread;
        Assert.NotNull(library.Protocol("nl/mazl-po", Day));
        Assert.Equal(4, library.ParsedCount);
    }

    [Fact]
    public void LibraryOfAHost_ReadsOfWhatIsShippedOnlyWhatItNames()
    {
        var shipped = Unread;
        var file = ProtocolLibrary.Embedded.Texts["protocols/nl/mbo-utrecht/2025-08-01.yaml"];
        var library = new ProtocolLibrary([("own.yaml", System.Text.Encoding.UTF8.GetBytes(file.Replace("protocol: nl/mbo-utrecht", "protocol: own", StringComparison.Ordinal)))], shipped);
        Assert.DoesNotContain(library.OwnDiagnostics, diagnostic => diagnostic.IsError);
        Assert.NotNull(library.Protocol("own", Day));
        Assert.Equal(2, shipped.ParsedCount);
    }

    [Fact]
    public void WhoAsksForEverything_GetsEverything()
    {
        var library = Unread;
        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.Equal(library.Texts.Count, library.ParsedCount);
        Assert.Equal(library.Texts.Count, library.Protocols.Count + library.Jurisdictions.Count + library.Calendars.Count);
    }

    [Fact]
    public void ThreadsThatAskForTheSame_GetTheSame()
    {
        var library = Unread;
        var found = new Aanwezig.Definitions.ProtocolDefinition?[8];
        Parallel.For(0, found.Length, place => found[place] = place % 2 == 0 ? library.Protocol("nl/mbo-utrecht", Day) : library.Protocols.Single(protocol => protocol.Name == "nl/mbo-utrecht"));
        Assert.All(found, one => Assert.Same(found[0], one));
    }
}
