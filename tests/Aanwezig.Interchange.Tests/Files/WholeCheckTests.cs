namespace Aanwezig.Interchange.Tests.Files;

public sealed class WholeCheckTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Records(string rows) =>
        _folder.With("attendance.csv", "record,student,date,minutes,code,recorded_at,supersedes\n" + rows).Mistakes();

    [Fact]
    public void RecordTwice_IsReportedAtTheSecond() =>
        Assert.Equal(["attendance.csv:3:1 AW5302"], Records("R1,S1,2026-11-03,60,sick,,\nR1,S1,2026-11-04,60,sick,,\n"));

    [Fact]
    public void RecordTwiceOfTwoStudents_IsReportedAtTheSecond() =>
        Assert.Equal(["attendance.csv:3:1 AW5302"], Records("R1,S1,2026-11-03,60,sick,,\nR1,S2,2026-11-04,60,sick,,\n"));

    [Fact]
    public void RecordThatSupersedesNothing_IsReported() =>
        Assert.Equal(["attendance.csv:2:43 AW5303"], Records("R2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n"));

    [Fact]
    public void RecordThatSupersedesAnotherStudents_IsReported() =>
        Assert.Equal(["attendance.csv:3:43 AW5304"], Records("R1,S2,2026-11-03,60,sick,,\nR2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n"));

    [Fact]
    public void RecordThatSupersedesABadOne_IsNotReportedToo() =>
        Assert.Equal(["attendance.csv:2:18 AW5301"], Records("R1,S1,2026-11-03,-5,sick,,\nR2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n"));

    [Fact]
    public void TwoThatSupersedeOneAtOneMoment_AreReported() =>
        Assert.Equal(
            ["attendance.csv:4:26 AW5305"],
            Records("R1,S1,2026-11-03,60,sick,,\nR2,S1,2026-11-03,50,sick,2026-11-05T10:00,R1\nR3,S1,2026-11-03,40,sick,2026-11-05T10:00,R1\n"));

    [Fact]
    public void TwoThatSupersedeOneAtOneMoment_AlsoWhenWrittenWithAnOffset() =>
        Assert.Equal(
            ["attendance.csv:4:26 AW5305"],
            Records("R1,S1,2026-11-03,60,sick,,\nR2,S1,2026-11-03,50,sick,2026-11-05T10:00,R1\nR3,S1,2026-11-03,40,sick,2026-11-05T09:00Z,R1\n"));

    [Fact]
    public void TwoThatSupersedeOneAtTwoMoments_AreFine() =>
        Assert.Empty(Records("R1,S1,2026-11-03,60,sick,,\nR2,S1,2026-11-03,50,sick,2026-11-05T10:00,R1\nR3,S1,2026-11-03,40,sick,2026-11-05T10:01,R1\n"));

    [Fact]
    public void RecordThatSupersedesWithoutSayingWhen_IsReported() =>
        Assert.Equal(["attendance.csv:3:27 AW5306"], Records("R1,S1,2026-11-03,60,sick,,\nR2,S1,2026-11-03,60,sick,,R1\n"));

    [Fact]
    public void RecordsThatSupersedeEachOther_AreEachTold() =>
        Assert.Equal(
            ["attendance.csv:2:43 AW5307", "attendance.csv:3:43 AW5307"],
            Records("R1,S1,2026-11-03,60,sick,2026-11-05T10:00,R2\nR2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\nR3,S1,2026-11-03,60,sick,2026-11-05T10:00,R2\n")
                .Where(mistake => mistake.EndsWith("AW5307", StringComparison.Ordinal)));

    [Fact]
    public void RecordThatSupersedesItself_IsACircle() =>
        Assert.Equal(["attendance.csv:2:43 AW5307"], Records("R1,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n"));

    [Fact]
    public void RowOfCorrections_IsNoCircle() =>
        Assert.Empty(Records("R3,S1,2026-11-03,1,sick,2026-11-06T10:00,R2\nR2,S1,2026-11-03,2,sick,2026-11-05T10:00,R1\nR1,S1,2026-11-03,3,sick,,\n"));

    [Theory]
    [InlineData("refused", "2026-09-01T12:00", 1)]
    [InlineData("given", "2026-09-01T12:00:00", 1)]
    [InlineData("refused", "2026-09-01T10:00Z", 1)]
    [InlineData("refused", "2026-09-01T12:00:01", 0)]
    public void TwoConsentsOfAScopeAtOneInstant_AreReported(string state, string at, int mistakes)
    {
        _folder.With("consents.csv", $"student,scope,state,at\nS1,parent_contact,given,2026-09-01T12:00\nS1,parent_contact,{state},{at}\nS1,parent_insight,given,2026-09-01T12:00\n");

        Assert.Equal(Enumerable.Repeat($"consents.csv:3:{20 + state.Length} AW5310", mistakes), _folder.Mistakes());
    }

    [Theory]
    [InlineData("4,2026-09-01,", "facts.csv:3:10 AW5312")]
    [InlineData("4,2026-09-01,2026-09-01T00:00", "facts.csv:3:10 AW5312")]
    [InlineData("3,2026-09-01,", "")]
    [InlineData("4,2026-09-02,", "")]
    [InlineData("4,2026-09-01,2026-09-10T12:00", "")]
    public void TwoValuesOfAFactFromOneDay_AreReported(string row, string mistake)
    {
        _folder.With("facts.csv", $"student,fact,value,from,recorded_at\nS1,level,3,2026-09-01,\nS1,level,{row}\n");

        Assert.Equal(mistake.Length == 0 ? [] : [mistake], _folder.Mistakes());
    }
}
