using Aanwezig.Authoring.Texts;

namespace Aanwezig.Tests.Authoring.Texts;

public class WordListTests
{
    private static readonly Dictionary<string, string> Words = new() { ["verzuim"] = "missen", ["pa's"] = "vaders" };

    [Fact]
    public void WholeWord_IsFoundOnceAsItIsWritten() =>
        Assert.Equal([("Verzuim", "missen"), ("pa’s", "vaders")], WordList.Find("Verzuim is verzuim, geen verzuimbeleid van pa’s.", Words));

    [Theory]
    [InlineData("verzuim (als je er niet bent)", true)]
    [InlineData("er niet zijn (Verzuim)", true)]
    [InlineData("verzuim", false)]
    [InlineData("verzuimd (dus)", false)]
    public void Word_IsExplainedByBrackets(string text, bool explained) => Assert.Equal(explained, WordList.IsExplained("verzuim", text));

    [Fact]
    public void OtherLanguages_HaveNoList() => Assert.Empty(WordList.Of("pap").Blaming.Concat(WordList.Of("pap").Jargon));
}
