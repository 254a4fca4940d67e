namespace Aanwezig.Tests.Measures.Counts;

public class CountTallyTests
{
    [Fact]
    public void RecordsAndDays_CountDifferentThings()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00 sick", "2026-11-03 1:00 sick", "2026-11-04 1:00 sick");
        Assert.Equal("3", Agreed.Value("{ count: records, of: [sick] }", pupil, "2026-11-04"));
        Assert.Equal("2", Agreed.Value("{ count: days, of: [sick] }", pupil, "2026-11-04"));
    }

    [Fact]
    public void DayThatWasReportedTwice_IsOneRecord() =>
        Assert.Equal("1", Agreed.Value("{ count: records, of: [sick] }", Pupil.Sick("2026-11-03,2026-11-03"), "2026-11-04"));

    [Fact]
    public void OpenRecordOnADayThatCountsAnyway_MakesNoDayUncertain()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 4:00 sick", "2026-11-03 1:00 unknown");
        Assert.Equal("1", Agreed.Value("{ count: days, of: [sick] }", pupil, "2026-11-04"));
        Assert.Equal("1..2", Agreed.Value("{ count: records, of: [sick] }", pupil, "2026-11-04"));
    }
}
