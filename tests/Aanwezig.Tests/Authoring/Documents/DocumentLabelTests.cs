using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Documents;

public class DocumentLabelTests
{
    public static TheoryData<string> Files => [.. LibraryFiles.Shipped().Select(file => file.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Label_SaysWhatReadingTheWholeDocumentSays(string file)
    {
        var source = new SourceText(file, ProtocolLibrary.Embedded.Texts[file]);
        var tree = YamlTree.Read(source, new DiagnosticBag())!;
        var kind = DocumentKinds.Of(tree)!.Value;
        Assert.Equal(new DocumentLabel(kind, ((ScalarNode)tree[Aanwezig.Attendance.Names.Of(kind)]!).Text), DocumentLabel.Of(source.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("title: x")]
    [InlineData("protocol:")]
    [InlineData("protocol: \"nl/x\"")]
    [InlineData("protocol: nl/x # mine")]
    [InlineData("  protocol: nl/x")]
    public void TextThatIsNotUnderstoodAtOnce_HasNoLabel(string text) => Assert.Null(DocumentLabel.Of(text));
}
