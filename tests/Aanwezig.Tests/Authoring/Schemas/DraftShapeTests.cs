using System.Text;
using Aanwezig.Cli.Drafting;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Schemas;

public sealed class DraftShapeTests
{
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void NewProtocol_IsAcceptedInTheEditor(Language language)
    {
        var library = ProtocolLibrary.Embedded;
        var text = ProtocolDraft.Of("mijn-school/team-1", library.Jurisdiction("nl")!, library.Calendar("nl/midden")!, language);

        Assert.True(SchemaProbe.Accepts("new.yaml", Encoding.UTF8.GetBytes(text)));
    }
}
