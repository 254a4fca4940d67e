namespace Aanwezig.Tests.Measures.Spells;

public class SpellTallyTests
{
    private const string Spells = "{ count: spells, of: [sick] }";

    [Theory]
    [InlineData("2026-11-06,2026-11-09", "1")]
    [InlineData("2026-11-06,2026-11-10", "2")]
    [InlineData("2026-10-16,2026-10-26", "1")]
    [InlineData("2026-10-16,2026-10-27", "2")]
    [InlineData("2026-11-03,2026-11-03", "1")]
    [InlineData("2026-11-03,2026-11-05,2026-11-09", "3")]
    [InlineData("2027-03-25,2027-03-30", "1")]
    public void Spell_IsARunOfAdjacentSchoolDays(string sick, string spells) =>
        Assert.Equal(spells, Agreed.Value(Spells, Pupil.Sick(sick), "2027-04-05"));

    [Theory]
    [InlineData("2026-11-05", "1")]
    [InlineData("2026-11-06", "0")]
    public void Spell_BelongsToTheWindowOfItsFirstDay(string on, string spells) =>
        Assert.Equal(spells, Agreed.Value("{ count: spells, of: [sick], over: 1 school_weeks }", Pupil.Sick("2026-10-30,2026-11-02"), on));

    [Fact]
    public void SecondSpellInsideTheWindow_CountsBesideALongerOneFromBefore() =>
        Assert.Equal("1", Agreed.Value("{ count: spells, of: [sick], over: 1 school_weeks }", Pupil.Sick("2026-10-30,2026-11-02,2026-11-04"), "2026-11-06"));

    [Fact]
    public void SpellOfAStudentWhoHasSchoolOnFridays_GoesOnFromFridayToFriday()
    {
        var pupil = Pupil.Sick("2026-11-06,2026-11-13").Scheduled("2026-11-06 6:00", "2026-11-13 6:00");
        Assert.Equal("1", Agreed.Value(Spells, pupil, "2026-11-13"));
    }

    [Fact]
    public void SpellWithAnUnknownDayBetween_IsOneOrTwo() =>
        Assert.Equal("1..2", Agreed.Value(Spells, Pupil.Sick("2026-11-03,2026-11-05").Missed("2026-11-04 6:00 unknown"), "2026-11-05"));

    // The window of one school week that ends on 6 November begins on 31 October.
    [Theory]
    [InlineData("2026-11-02,2026-11-06", "2026-10-30", "2026-11-06", "1..2")] // may be a spell of the open day before the window
    [InlineData("2026-10-30,2026-11-03,2026-11-06", "2026-11-02", "2026-11-06", "1..2")] // may be joined to the spell from before the window
    [InlineData("2026-11-02,2026-11-04,2026-11-06", "2026-11-03", "2026-11-02,2026-11-04,2026-11-06", "2..3")] // joined or not, in the window
    [InlineData("2026-11-06", "2026-11-05", "2026-11-06", "1")]
    public void RecordsThatCount_AreThoseOfSpellsThatCountForCertain(string sick, string open, string counted, string spells)
    {
        const string Measure = "{ count: spells, of: [sick], over: 1 school_weeks }";
        const string Waits = "attendance: { unknown: wait }";
        var pupil = Pupil.Sick(sick).With(student => student with { Born = Agreed.Day("2008-11-06") }).Missed($"{open} 6:00 unknown");
        var evidence = Agreed.By($"m: {Measure}", [Agreed.Step("s", "m >= 1 and age >= 18")], Waits).Advice(pupil, "2026-11-06", "s").Evidence[0];

        Assert.Equal(spells, Agreed.Value(Measure, pupil, "2026-11-06", Waits));
        Assert.Equal(counted.Split(','), evidence.Counted.Select(item => Agreed.Iso(item.Record.Date)));
        Assert.Equal(
            $"{sick},{open}".Split(',').Except(counted.Split(',')).Order(),
            evidence.LeftOut.Select(item => Agreed.Iso(item.Record.Date)).Order());
    }

    // Care from Tuesday 3 to Wednesday 4 November: a spell from before it may go on after it, and none begins in it.
    [Theory]
    [InlineData("2026-11-02,2026-11-05", "1")]
    [InlineData("2026-11-02,2026-11-03,2026-11-05", "1")]
    [InlineData("2026-11-02,2026-11-06", "2")]
    [InlineData("2026-10-30,2026-11-05", "2")]
    [InlineData("2026-11-03,2026-11-04", "0")]
    [InlineData("2026-11-03,2026-11-05", "1")]
    public void DaysOfAnExemption_NeitherBreakNorBeginASpell(string sick, string spells) =>
        Assert.Equal(spells, Exempting(Spells, "m >= 100").ValueOf("m", Pupil.Sick(sick).Exempted("2026-11-03..2026-11-04 care"), "2026-11-06"));

    [Fact]
    public void StepOverSpells_DoesNotOccurForASpellThatAnExemptionInterrupts()
    {
        var protocol = Exempting(Spells, "m >= 2");
        var pupil = Pupil.Sick("2026-11-02,2026-11-05");

        Assert.Equal(["2026-11-05"], protocol.Onsets(pupil, "s"));
        Assert.Empty(protocol.Onsets(pupil.Exempted("2026-11-03..2026-11-04 care"), "s"));
        Assert.Equal(["2026-11-09"], protocol.Onsets(Pupil.Sick("2026-11-02,2026-11-05,2026-11-09").Exempted("2026-11-03..2026-11-04 care"), "s"));
    }

    private static Protocol Exempting(string measure, string when) => Agreed.By(
        $"measures:\n  m: {measure}\nsteps:\n{Agreed.Step("s", when)}exemptions:\n  care:\n    title: Zorg thuis\n    measures: [m]\n    at_most: 12 weeks");
}
