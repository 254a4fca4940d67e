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
}
