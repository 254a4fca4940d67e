using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Expressions;

public class ConditionSourceTests
{
    [Fact]
    public void PlainText_PointsAtTheWord() => Assert.Equal(new SourceSpan("a.yaml", 7, 17, 1), Place("level = 2", new("a.yaml", 7, 11, 9), false));

    [Fact]
    public void QuotedText_CountsItsQuote() => Assert.Equal(new SourceSpan("a.yaml", 7, 18, 1), Place("level = 2", new("a.yaml", 7, 11, 11), true));

    [Fact]
    public void TextWithEscapes_PointsAtTheWhole() => Assert.Equal(new SourceSpan("a.yaml", 7, 11, 16), Place("level = 2", new("a.yaml", 7, 11, 16), true));

    [Fact]
    public void TextOverLines_PointsAtItsStart() => Assert.Equal(new SourceSpan("a.yaml", 7, 11, 1), Place("level = 2\n", new("a.yaml", 7, 11, 1), true));

    [Fact]
    public void TextBuiltInCode_PointsAtTheFile() => Assert.Equal(SourceSpan.OfFile("a.yaml"), Place("level = 2", SourceSpan.OfFile("a.yaml"), false));

    private static SourceSpan Place(string text, SourceSpan span, bool isQuoted)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ConditionReader.Read(new ScalarNode(span, text, isQuoted), Given.Symbols, bag));
        return Assert.Single(bag.Sorted()).Span;
    }
}
