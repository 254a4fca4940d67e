namespace Aanwezig.Tests.Guards;

public class StudentFirstGuardTests
{
    private const string Year = "m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }";
    private static readonly string Talk = Agreed.Step("talk", "lates >= 1", "student");
    private static readonly string Letter = Agreed.Step("letter", "lates >= 1", "student", "how: [letter, phone]");
    private static readonly string Call = Agreed.Step("call", "m >= 5", "parents");
    private static readonly Protocol Calls = Agreed.By(Year, [Talk, Letter, Call]);

    // First counted on Tuesday 3 November, five hours on Thursday 5 November.
    private static Pupil Missed => Pupil.Seventeen.Missed("2026-11-03 3:00", "2026-11-05 3:00");

    [Theory]
    [InlineData("2026-11-02 talk done", false)]
    [InlineData("2026-11-03 talk done", true)]
    [InlineData("2026-11-06 talk done", true)]
    [InlineData("2026-11-06 talk declined", true)]
    [InlineData("2026-11-06 talk waived", false)]
    [InlineData("2026-11-06 talk attempted", false)]
    [InlineData("2026-11-06 letter done", false)]
    [InlineData("2026-11-06 find_out done", true)]
    public void Parents_ComeAfterATalkWithTheStudentSinceTheFirstCountedRecord(string entry, bool spoken)
    {
        var pupil = Missed.Did(entry);
        Assert.Equal(spoken ? [] : ["call student_first"], Calls.Held(pupil, "2026-11-06"));
        Assert.Equal(spoken, Calls.Recommended(pupil, "2026-11-06").Contains("call"));
    }

    [Theory]
    [InlineData("2026-11-04 talk attempted,2026-11-04 talk attempted", false)]
    [InlineData("2026-11-04 talk attempted,2026-11-06 talk attempted", true)]
    [InlineData("2026-11-02 talk attempted,2026-11-06 talk attempted", false)]
    [InlineData("2026-11-04 talk attempted,2026-11-06 letter attempted", false)]
    [InlineData("2026-11-04 talk attempted,2026-11-06 find_out attempted", true)]
    public void TwoAttemptsOnDifferentDates_AreEnough(string entries, bool spoken) =>
        Assert.Equal(spoken ? [] : ["call student_first"], Calls.Held(Missed.Did(entries.Split(',')), "2026-11-06"));

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public void TalkOfMoreThanEightSchoolWeeksBeforeTheOnset_IsTooOld(string talk, bool spoken)
    {
        // Onset Tuesday 3 November; eight school weeks before it, the autumn break left out, is Tuesday 1 September.
        var pupil = Pupil.Seventeen.Missed("2026-08-31 1:00", "2026-11-03 4:00").Did($"{talk} talk done");
        Assert.Equal(["2026-11-03"], Calls.Onsets(pupil, "call"));
        Assert.Equal(spoken ? [] : ["call student_first"], Calls.Held(pupil, "2026-11-03"));
    }

    [Fact]
    public void WithoutACountedRecord_TheTalkMustBeOnOrAfterTheOnset()
    {
        var protocol = Agreed.By(Year, [Talk, Agreed.Step("call", "concern", "parents")], "facts: { concern: boolean }");
        var pupil = Pupil.Seventeen.Fact("concern", "false").Fact("concern", "true", "2026-11-05");
        Assert.Equal(["call student_first"], protocol.Held(pupil.Did("2026-11-04 talk done"), "2026-11-06"));
        Assert.Empty(protocol.Held(pupil.Did("2026-11-05 talk done"), "2026-11-06"));
    }

    [Fact]
    public void FirstCountedRecord_IsOneOfAComparisonThatIsMet()
    {
        var protocol = Agreed.By(Year, [Talk, Agreed.Step("call", "m >= 5 or lates >= 3", "parents")]);
        var pupil = Pupil.Seventeen.Missed("2026-10-06 0:05 late", "2026-11-05 6:00");
        Assert.Equal(["call student_first"], protocol.Held(pupil.Did("2026-11-04 talk done"), "2026-11-06"));
        Assert.Empty(protocol.Held(pupil.Did("2026-11-05 talk done"), "2026-11-06"));
    }

    [Fact]
    public void Authority_ComesAfterTheStudentByAgreement_AndNotByDuty()
    {
        var protocol = Agreed.By(
            Year,
            [
                Talk,
                Agreed.Step("agreed", "m >= 5", "leerplicht", "report: { type: overig }"),
                Agreed.Step("duty", "m >= 5", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }"),
                Agreed.Step("school", "m >= 5", "school_doctor"),
            ]);
        Assert.Equal(["agreed student_first"], protocol.Held(Missed, "2026-11-06"));
        Assert.Equal(["duty", "school"], protocol.Recommended(Missed, "2026-11-06"));
    }

    [Theory]
    [InlineData("2012-01-01")]
    [InlineData("2009-03-12")]
    public void AtAnyAge_TheStudentComesFirst(string born)
    {
        var pupil = Pupil.Born(born).Missed("2026-11-03 6:00");
        Assert.Equal(["call student_first"], Calls.Held(pupil, "2026-11-06"));
    }
}
