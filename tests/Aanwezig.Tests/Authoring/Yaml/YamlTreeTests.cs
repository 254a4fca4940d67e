using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Yaml;

public sealed class YamlTreeTests
{
    [Fact]
    public void Span_CoversTheScalarAsItWasWritten()
    {
        var root = Tree("who:   two words   # why\nwhy: \"We missen je\" \nhow: 'x'\n");

        Assert.Equal(new SourceSpan("a.yaml", 1, 1, 3), root.Entries[0].Key.Span);
        Assert.Equal(new SourceSpan("a.yaml", 1, 8, 9), root["who"]!.Span);
        Assert.Equal(new SourceSpan("a.yaml", 2, 6, 14), root["why"]!.Span);
        Assert.Equal(new SourceSpan("a.yaml", 3, 6, 3), root["how"]!.Span);
    }

    [Fact]
    public void Span_OfTextOverSeveralLinesStaysOnItsFirst()
    {
        var root = Tree("a: We missen\n  je\nb: \"We missen\n  je\"\nc: |  # text\n  We\nd: >-\n  We\n");

        Assert.Equal(new SourceSpan("a.yaml", 1, 4, 9), root["a"]!.Span);
        Assert.Equal(new SourceSpan("a.yaml", 3, 4, 10), root["b"]!.Span);
        Assert.Equal(new SourceSpan("a.yaml", 5, 4, 1), root["c"]!.Span);
        Assert.Equal(new SourceSpan("a.yaml", 7, 4, 2), root["d"]!.Span);
    }

    [Fact]
    public void Span_OfAValueInBracketsCoversTheBrackets()
    {
        var root = Tree("how: [phone, { a: b }]\nfar: [a,\n  b]\n");

        var how = Assert.IsType<SequenceNode>(root["how"]);
        Assert.Equal(new SourceSpan("a.yaml", 1, 6, 17), how.Span);
        Assert.Equal(new SourceSpan("a.yaml", 1, 14, 8), how.Items[1].Span);
        Assert.Equal(new SourceSpan("a.yaml", 2, 6, 1), root["far"]!.Span);
        Assert.True(how.IsFlow && Assert.IsType<MappingNode>(how.Items[1]).IsFlow);
    }

    [Fact]
    public void Span_OfABlockIsWhereItStarts()
    {
        var root = Tree("steps:\n  - id: a\n    who: b\n");

        var steps = Assert.IsType<SequenceNode>(root["steps"]);
        Assert.Equal(new SourceSpan("a.yaml", 2, 3, 1), steps.Span);
        Assert.Equal(new SourceSpan("a.yaml", 2, 5, 2), steps.Items[0].Span);
        Assert.False(steps.IsFlow);
    }

    [Fact]
    public void Span_OfAPairInAListIsItsKey()
    {
        var root = Tree("{a: [x: y, z]}\n");

        var pair = Assert.IsType<MappingNode>(Assert.IsType<SequenceNode>(root["a"]).Items[0]);
        Assert.Equal(new SourceSpan("a.yaml", 1, 6, 1), pair.Span);
        Assert.Equal("y", Assert.IsType<ScalarNode>(pair["x"]).Text);
    }

    [Fact]
    public void Columns_CountAsTheTextDoes()
    {
        var root = Tree("\"😀é\": x\n");

        Assert.Equal(new SourceSpan("a.yaml", 1, 1, 5), root.Entries[0].Key.Span);
        Assert.Equal(8, root.Entries[0].Value.Span.Column);
    }

    [Theory]
    [InlineData("010")]
    [InlineData("ON")]
    [InlineData("N")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("2026-08-01")]
    [InlineData("TRUE")]
    public void Scalar_StaysTheTextThatWasWritten(string text)
    {
        var value = Assert.IsType<ScalarNode>(Tree($"a: {text}\n")["a"]);

        Assert.Equal(text, value.Text);
        Assert.False(value.IsQuoted);
    }

    [Theory]
    [InlineData("\"10\"", "10")]
    [InlineData("'10'", "10")]
    [InlineData("\"\"", "")]
    [InlineData("|\n  10", "10")]
    [InlineData(">-\n  10", "10")]
    public void QuotedOrBlockText_IsKnownAsSuch(string written, string text)
    {
        var value = Assert.IsType<ScalarNode>(Tree($"a: {written}")["a"]);

        Assert.Equal(text, value.Text);
        Assert.True(value.IsQuoted);
        Assert.False(value.IsEmpty);
    }

    [Fact]
    public void ValueLeftOutInABlock_IsEmptyAndStandsAtItsKey()
    {
        var root = Tree("who:\nhow:\n  -\n  - phone\n");

        Assert.True(Assert.IsType<ScalarNode>(root["who"]).IsEmpty);
        Assert.Equal(new SourceSpan("a.yaml", 1, 1, 3), root["who"]!.Span);
        var item = Assert.IsType<ScalarNode>(Assert.IsType<SequenceNode>(root["how"]).Items[0]);
        Assert.True(item.IsEmpty);
        Assert.Equal(new SourceSpan("a.yaml", 3, 3, 1), item.Span);
    }

    [Fact]
    public void TextThatReadsAsASecondLanguage_IsLegal()
    {
        var why = Assert.IsType<MappingNode>(Tree("why: { nl: We missen je, en: horen graag }\n")["why"]);

        Assert.Equal(["nl", "en"], why.Entries.Select(entry => entry.Key.Text));
    }

    [Fact]
    public void OneMarkedDocument_IsRead() => Assert.Single(Tree("# head\n---\na: 1\n...\n").Entries);

    [Fact]
    public void NestingUpToTheLimit_IsRead() => Assert.Single(Tree("a: " + new string('[', 31) + new string(']', 31)).Entries);

    [Fact]
    public void MistakesOfAWholeFile_AreReportedAtOnce()
    {
        var bag = new DiagnosticBag();
        var root = YamlTree.Read(new SourceText("a.yaml", "a: &x 1\nb: !t 2\na: 3\nc: { d: e, f }\n"), bag);

        Assert.Equal(["AW1007", "AW1009", "AW1012", "AW1017"], bag.Sorted().Select(one => one.Code.Id));
        Assert.Equal(["a", "b", "c"], root!.Entries.Select(entry => entry.Key.Text));
    }

    [Fact]
    public void AliasOrMerge_LeavesNoTree()
    {
        Assert.Null(YamlTree.Read(new SourceText("a.yaml", "a: *x\n"), new DiagnosticBag()));
        Assert.Null(YamlTree.Read(new SourceText("a.yaml", "b: { <<: [a], c: d }\n"), new DiagnosticBag()));
    }

    [Fact]
    public void RepeatedKey_PointsAtTheFirst()
    {
        var bag = new DiagnosticBag();
        YamlTree.Read(new SourceText("a.yaml", "who: a\nhow: b\nwho: c\n"), bag);

        var told = Assert.Single(bag.Sorted());
        Assert.Equal("`who` is written twice; the first is on line 1", told.Message(Language.English));
        Assert.Equal(new SourceSpan("a.yaml", 1, 1, 3), told.Related);
    }

    [Fact]
    public void CommaInTextWithinBraces_IsExplained()
    {
        var bag = new DiagnosticBag();
        YamlTree.Read(new SourceText("a.yaml", "why: { nl: We missen je, en horen graag }\n"), bag);

        var told = Assert.Single(bag.Sorted());
        Assert.Equal(new SourceSpan("a.yaml", 1, 26, 14), told.Span);
        Assert.Equal("`en horen graag` stands here as a key without a value", told.Message(Language.English));
        Assert.Equal("inside { } and [ ], text with a comma, colon or bracket must be quoted, or be written on lines of its own", told.Help(Language.English));
    }

    private static MappingNode Tree(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlTree.Read(new SourceText("a.yaml", text), bag);
        Assert.Empty(bag.Sorted());
        return Assert.IsType<MappingNode>(root);
    }
}
