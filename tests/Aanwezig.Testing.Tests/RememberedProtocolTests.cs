using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing.Tests;

/// <summary>What was read with the library is not read again for a scenario, as long as it is the same text.</summary>
public class RememberedProtocolTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory]
    [InlineData("nl/mbo-basis")]
    [InlineData("nl/mbo-utrecht")]
    public void ProtocolOfTheLibrary_IsNotReadAgain(string name)
    {
        var world = LibraryWorld.Of(ProtocolLibrary.Embedded);
        var source = world.Named(name, Day)!;

        Assert.Same(ProtocolLibrary.Embedded.Protocol(name, Day), Bound(world, source).Definition);
    }

    [Fact]
    public void SameFileWithAnotherText_IsRead()
    {
        var world = LibraryWorld.Of(ProtocolLibrary.Embedded);
        var source = world.Named("nl/mbo-basis", Day)!;
        var changed = new SourceText(source.File, source.Text.Replace("within: 5 school_days", "within: 4 school_days", StringComparison.Ordinal));

        Assert.NotEqual(source.Text, changed.Text);
        Assert.NotSame(ProtocolLibrary.Embedded.Protocol("nl/mbo-basis", Day), Bound(world, changed).Definition);
    }

    [Fact]
    public void ShippedProtocol_IsReadAgainBesideDocumentsOfAHost()
    {
        // The calendar that it names is another one there.
        var own = "calendar: nl/midden\ntime_zone: Europe/Amsterdam\nschool_years: [{ from: 2026-08-01, until: 2027-07-31 }]\n";
        var world = LibraryWorld.Of(new ProtocolLibrary([("own.yaml", System.Text.Encoding.UTF8.GetBytes(own))]));

        Assert.NotSame(ProtocolLibrary.Embedded.Protocol("nl/mbo-basis", Day), Bound(world, world.Named("nl/mbo-basis", Day)!).Definition);
    }

    [Fact]
    public void AdviceAboutAKnownProtocol_IsReportedAsIfItWereRead()
    {
        var world = LibraryWorld.Of(ProtocolLibrary.Embedded);
        var source = world.Named("nl/mbo-basis", Day)!;
        var bag = new DiagnosticBag();
        _ = world.Bind(world.Tree(source, bag)!, source, bag);

        Assert.Equal(
            ProtocolLibrary.Embedded.ReadProtocol(YamlTree.Read(source, new DiagnosticBag())!, source).Diagnostics.Select(each => each.ToString()),
            bag.Sorted().Select(each => each.ToString()));
    }

    private static BoundProtocol Bound(ScenarioWorld world, SourceText source) => world.Bind(world.Tree(source, new DiagnosticBag())!, source, new DiagnosticBag())!;
}
