namespace Aanwezig.Tests.Authoring.Library;

public sealed class ShippedLibraryTests
{
    [Fact]
    public void ShippedDocuments_HaveNoErrors() =>
        Assert.Empty(ProtocolLibrary.Embedded.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void ShippedDocuments_AreFoundByTheNameInside()
    {
        var library = ProtocolLibrary.Embedded;

        Assert.NotNull(library.Jurisdiction("nl"));
        Assert.NotNull(library.Calendar("nl/midden"));
        Assert.NotNull(library.Protocol("nl/mbo-basis", new DateOnly(2026, 11, 18)));
    }

    [Fact]
    public void BeforeTheFirstDayInForce_ThereIsNoProtocol() =>
        Assert.Null(ProtocolLibrary.Embedded.Protocol("nl/mbo-basis", new DateOnly(1999, 12, 31)));
}
