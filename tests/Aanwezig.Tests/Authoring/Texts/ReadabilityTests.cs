using Aanwezig.Authoring.Texts;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Texts;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("school", 1)]
    [InlineData("leraar", 2)]
    [InlineData("coördinator", 5)]
    [InlineData("ideeën", 3)]
    [InlineData("situatie", 4)]
    [InlineData("tijdelijk", 3)]
    [InlineData("16", 1)]
    public void DutchSyllables_AreRunsOfVowels(string word, int syllables) => Assert.Equal(syllables, Syllables.Dutch(word));

    [Theory]
    [InlineData("school", 1)]
    [InlineData("parents", 2)]
    [InlineData("time", 1)]
    [InlineData("table", 2)]
    [InlineData("times", 1)]
    [InlineData("missed", 1)]
    [InlineData("wanted", 2)]
    [InlineData("absences", 3)]
    [InlineData("the", 1)]
    public void EnglishSyllables_LeaveOutTheSilentE(string word, int syllables) => Assert.Equal(syllables, Syllables.English(word));

    [Theory]
    [InlineData("We missen je", 1)]
    [InlineData("We missen je. Wat helpt?", 2)]
    [InlineData("Vanaf 8.30 uur ben je er...", 1)]
    [InlineData("", 1)]
    public void Sentences_EndWhereWordsEnd(string text, int sentences) => Assert.Equal(sentences, TextWords.Sentences(text));

    [Fact]
    public void Words_KeepTheirApostropheAndHyphen() =>
        Assert.Equal(["Je", "SLB'er", "belt", "ma-vr", "om", "9"], TextWords.Of("Je SLB'er belt (ma-vr) om 9."));

    // Twenty words of one syllable in one sentence: 206.835 - 0.93 * 20 - 77 = 111.235, and 206.835 - 1.015 * 20 - 84.6 = 101.935.
    [Theory]
    [InlineData("nl", "Flesch-Douma", 111_235)]
    [InlineData("en", "Flesch reading ease", 101_935)]
    public void Outcome_IsThatOfTheFormula(string language, string formula, long thousandths) =>
        Assert.Equal(new Readability(formula, thousandths), Readability.Of(Repeat("kat", 20), language));

    // Of 20 words in one sentence, 33 syllables give 206.835 - 18.6 - 127.05 = 61.185, and 34 give 57.335.
    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void OneSyllableMore_CrossesTheBound(int longer, bool isHard) =>
        Assert.Equal(isHard, Readability.Of($"{Repeat("katten", longer)} {Repeat("kat", 20 - longer)}", "nl")!.IsHard);

    [Fact]
    public void ExampleOfTheCode_IsHardItself() =>
        Assert.True(Readability.Of(AdviceDiagnostics.HardText.Bad["why: ".Length..], "nl") is { IsHard: true });

    [Fact]
    public void ShortTextsAndOtherLanguages_AreNotJudged()
    {
        Assert.Null(Readability.Of(Repeat("verantwoordelijkheid", 19), "nl"));
        Assert.True(Readability.Of(Repeat("verantwoordelijkheid", 20), "nl")!.IsHard);
        Assert.Null(Readability.Of(Repeat("verantwoordelijkheid", 20), "fr"));
    }

    private static string Repeat(string word, int times) => string.Join(' ', Enumerable.Repeat(word, times));
}
