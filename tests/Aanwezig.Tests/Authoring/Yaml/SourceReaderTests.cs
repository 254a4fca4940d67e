using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Yaml;

public sealed class SourceReaderTests
{
    [Fact]
    public void ByteOrderMark_IsNoPartOfTheText()
    {
        var source = Decoded([0xEF, 0xBB, 0xBF, .. "a: 1"u8]);

        Assert.Equal("a: 1", source.Text);
    }

    [Fact]
    public void WindowsLineEnds_AreLineEnds() => Assert.Equal(["a: 1", "b: 2", ""], Decoded("a: 1\r\nb: 2\r\n"u8).Lines);

    [Fact]
    public void ContentHash_IsTheSameHoweverTheTextWasSaved()
    {
        var unix = Decoded("a: é\nb: 2\n"u8);

        Assert.Equal(unix.ContentHash, Decoded([0xEF, 0xBB, 0xBF, .. "a: é\r\nb: 2\r\n"u8]).ContentHash);
        Assert.NotEqual(unix.ContentHash, Decoded("a: é\nb: 3\n"u8).ContentHash);
    }

    // The well-known SHA-256 of the three letters abc.
    [Fact]
    public void ContentHash_IsSha256InLowerCase() =>
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Decoded("abc"u8).ContentHash);

    [Fact]
    public void BadByte_IsReportedByCharactersNotBytes()
    {
        var told = Refused([.. "a: 1\nb: éé"u8, 0xFF, .. " c\n"u8]);

        Assert.Equal(new SourceSpan("a.yaml", 2, 6, 1), told.Span);
        Assert.Equal("byte `FF` is not UTF-8 here", told.Message(Language.English));
    }

    [Fact]
    public void BadByte_AfterAByteOrderMarkIsInTheFirstColumn() => Assert.Equal(1, Refused([0xEF, 0xBB, 0xBF, 0xC0]).Span.Column);

    [Fact]
    public void HalfAPairInAText_IsRefused()
    {
        var bag = new DiagnosticBag();

        Assert.Null(YamlTree.Read(new SourceText("a.yaml", "a: \uD83Dx"), bag));
        Assert.Equal("AW1003", Assert.Single(bag.Sorted()).Code.Id);
    }

    [Fact]
    public void FileOfExactlyTheLimit_IsRead() => Assert.Equal(TextLimits.Bytes, Decoded(new byte[TextLimits.Bytes].Select(_ => (byte)'#').ToArray()).Text.Length);

    [Fact]
    public void TextOverTheLimit_IsRefusedByItsBytes()
    {
        var bag = new DiagnosticBag();

        Assert.Null(YamlTree.Read(new SourceText("a.yaml", "# " + new string('é', TextLimits.Bytes / 2)), bag));
        Assert.Equal("AW1001", Assert.Single(bag.Sorted()).Code.Id);
    }

    private static SourceText Decoded(ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        var source = SourceReader.Decode("a.yaml", bytes, bag);
        Assert.Empty(bag.Sorted());
        return Assert.IsType<SourceText>(source);
    }

    private static Diagnostic Refused(ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceReader.Decode("a.yaml", bytes, bag));
        return Assert.Single(bag.Sorted());
    }
}
