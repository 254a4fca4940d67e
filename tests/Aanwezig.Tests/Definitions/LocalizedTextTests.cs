using Aanwezig.Definitions;

namespace Aanwezig.Tests.Definitions;

public class LocalizedTextTests
{
    [Theory]
    [InlineData("en", "pap", "talk")] // the language itself
    [InlineData("de", "pap", "papia")] // else the own language of the protocol
    [InlineData("de", "fr", "talk")] // else the first: en, before nl and pap
    public void Text_IsThatOfTheLanguage_ElseTheOwn_ElseTheFirst(string asked, string own, string text) => Assert.Equal(
        text, new LocalizedText(own, new Dictionary<string, string> { ["nl"] = "praten", ["pap"] = "papia", ["en"] = "talk" }).In(asked));
}
