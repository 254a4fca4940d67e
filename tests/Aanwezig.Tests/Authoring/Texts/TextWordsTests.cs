using Aanwezig.Authoring.Texts;

namespace Aanwezig.Tests.Authoring.Texts;

public class TextWordsTests
{
    [Fact]
    public void Words_KeepWhatStandsBetweenTheirLetters() => Assert.Equal(
        ["Wie", "en", "waar", "om", "8", "30", "pa's", "foto’s", "e-mail", "a@b"],
        TextWords.Of("Wie en waar? om 8:30 - pa's 'foto’s' (e-mail) a@b."));

    [Theory]
    [InlineData("", 1)]
    [InlineData("zonder punt", 1)]
    [InlineData("Een. Twee? Drie!", 3)]
    [InlineData("Let op: morgen; of later", 3)]
    [InlineData("Om 8:30 uur, 3.5 uur lang.", 1)] // a colon or point within a number ends nothing
    [InlineData("Wacht... nee", 2)]
    [InlineData("...", 1)]
    public void Sentences_EndAtTheirMarks(string text, int sentences) => Assert.Equal(sentences, TextWords.Sentences(text));
}
