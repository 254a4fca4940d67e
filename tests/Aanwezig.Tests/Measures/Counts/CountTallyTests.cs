namespace Aanwezig.Tests.Measures.Counts;

public class CountTallyTests
{
    [Fact]
    public void RecordsAndDays_CountDifferentThings()
    {
        var pupil = Pupil.Sick("2026-11-03,2026-11-03,2026-11-04");
        Assert.Equal("3", Agreed.Value("{ count: records, of: [sick] }", pupil, "2026-11-04"));
        Assert.Equal("2", Agreed.Value("{ count: days, of: [sick] }", pupil, "2026-11-04"));
    }

    [Fact]
    public void OpenRecordOnADayThatCountsAnyway_MakesNoDayUncertain()
    {
        var pupil = Pupil.Sick("2026-11-03").Missed("2026-11-03 1:00 unknown");
        Assert.Equal("1", Agreed.Value("{ count: days, of: [sick] }", pupil, "2026-11-04"));
        Assert.Equal("1..2", Agreed.Value("{ count: records, of: [sick] }", pupil, "2026-11-04"));
    }
}
