using Aanwezig.Authoring.Texts;

namespace Aanwezig.Tests.Authoring.Texts;

public class SyllablesTests
{
    [Theory]
    [InlineData("school", 1)]
    [InlineData("leerling", 2)]
    [InlineData("bij", 1)] // ij is one vowel
    [InlineData("radio", 3)] // io is said apart
    [InlineData("theater", 3)]
    [InlineData("situatie", 4)]
    [InlineData("reünie", 3)] // a diaeresis begins a syllable
    [InlineData("Ouders", 2)]
    [InlineData("16", 1)]
    [InlineData("hm", 1)]
    public void DutchWord(string word, int syllables) => Assert.Equal(syllables, Syllables.Dutch(word));

    [Theory]
    [InlineData("talk", 1)]
    [InlineData("late", 1)] // a silent e
    [InlineData("whole", 1)]
    [InlineData("table", 2)] // after a consonant and l it is heard
    [InlineData("called", 1)]
    [InlineData("wanted", 2)] // after d or t it is heard
    [InlineData("times", 1)]
    [InlineData("classes", 2)] // after s it is heard
    [InlineData("teaches", 2)]
    [InlineData("see", 1)]
    [InlineData("the", 1)]
    [InlineData("attendance", 3)]
    [InlineData("16", 1)]
    public void EnglishWord(string word, int syllables) => Assert.Equal(syllables, Syllables.English(word));
}
