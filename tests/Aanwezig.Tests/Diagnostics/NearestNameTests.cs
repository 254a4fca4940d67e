using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Diagnostics;

public class NearestNameTests
{
    [Theory]
    [InlineData("coahc", "couch coach", "coach")] // two neighbours that changed places are one edit
    [InlineData("Student", "student", "student")] // case alone
    [InlineData("lute", "lite late", "late")] // a tie: the ordinally first
    [InlineData("hours", "hours_missed hour", "hour")] // one edit goes before a continuation
    [InlineData("rapart", "report report_sixteen", "report")] // two edits, where nothing continues the word
    [InlineData("report", "rapart report_sixteen", "report_sixteen")] // a continuation goes before two edits
    [InlineData("absent", "absent_days hours", "absent_days")]
    [InlineData("absent_days_missed", "absent_days hours", "absent_days")]
    [InlineData("binnen", "after within", "within")] // a Dutch word means one of the language
    [InlineData("A", "a", "a")]
    public void Name_ThatWasProbablyMeant(string word, string known, string meant) => Assert.Equal(meant, NearestName.Of(word, known.Split(' ')));

    [Theory]
    [InlineData("talk", "talk")] // the word itself is no help
    [InlineData("absent", "absent_days absent_weeks")] // two names continue it
    [InlineData("abs", "absent_days")] // too short to be continued
    [InlineData("cat", "dot")] // two edits of three letters
    [InlineData("a", "b")] // every letter is one edit away
    public void WhereNothingIsNear_NoNameIsGuessed(string word, string known) => Assert.Null(NearestName.Of(word, known.Split(' ')));
}
