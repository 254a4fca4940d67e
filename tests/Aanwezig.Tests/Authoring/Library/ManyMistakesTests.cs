using System.Text;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Library;

public sealed class ManyMistakesTests
{
    private const string Broken = """
        aanwezig: 1
        protocol: bad
        jurisdiction: land
        in_force: { from: 2026-08-01 }
        calender: land/plain
        attendance:
          codes: { O: truant }
        measures:
          hours: { total: days, of: [unexcused], over: 4 school_weeks }
          coded: { count: days, of: { codes: [O] } }
        steps:
          - id: talk
            when: hours >= 5 and coded >= 1
            contact: student
            how: [telephone]
            within: soon
          - id: call
            when: huors >= 5
            after: [talk, chat]
            who: mentor
            contact: parents
            how: [phone]
        """;

    [Fact]
    public void AllMistakesOfAFile_AreReportedAtOnceAndInOrder() =>
        Assert.Equal(
            ["5 AW2001", "7 AW2017", "9 AW2016", "15 AW2016", "16 AW2012", "18 AW3029", "19 AW3201", "20 AW3202"],
            Diagnose().Select(one => $"{one.Span.Line} {one.Code.Id}"));

    [Theory]
    [InlineData(5, "calendar")]
    [InlineData(18, "hours")]
    public void NearName_IsSuggested(int line, string meant) =>
        Assert.Equal(meant, Diagnose().Single(one => one.Span.Line == line).Suggestion);

    [Theory]
    [InlineData("")]
    [InlineData("protocol: [a]\nsteps: { a: b }\nmeasures: [c]\nattendance: x\nroles: 1\nfacts: []\n")]
    [InlineData("protocol: { a: b }\nin_force: []\nagreed_with: x\nreview: []\ncontact_points: { help: x, worries: [] }\n")]
    [InlineData("jurisdiction: [a]\nauthorities: []\nduties: x\nparameters: { p: x }\nstatuses: []\nguards: { removal: x }\npublic_holidays: [x]\n")]
    [InlineData("calendar: [a]\nschool_years: [x, { from: 9999-12-31, until: 9999-12-31 }, { from: 0001-01-01, until: 0001-01-01 }]\nmidday: []\n")]
    [InlineData("protocol: p\nsteps: [{ id: [a], when: [], contact: {}, how: {}, after: {}, report: [], again: [], at_most: x, title: [], why: [] }]\n")]
    [InlineData("protocol: p\nmeasures: { a: { total: [], of: { codes: {} }, over: [], lateness: [], restarts_after: {} }, b: }\n")]
    public void NothingThatIsWritten_MakesReadingFail(string text) =>
        Assert.NotEmpty(TestLibrary.Diagnose("any.yaml", Encoding.UTF8.GetBytes(text)));

    private static IReadOnlyList<Diagnostic> Diagnose() => TestLibrary.Diagnose("broken.yaml", Encoding.UTF8.GetBytes(Broken));
}
