namespace Aanwezig.Interchange.Tests.Files;

public sealed class FactsFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,level,3,2026-09-01,", "")]
    [InlineData("S1,exempt,none,2026-09-01,", "")]
    [InlineData("S1,startkwalificatie,true,2026-09-01,2026-10-01T10:00", "")]
    [InlineData("S9,level,3,2026-09-01,", "1 AW5201")]
    [InlineData("S1,age,17,2026-09-01,", "4 AW5205")]
    [InlineData("S1,levl,3,2026-09-01,", "4 AW5205")]
    [InlineData("S1,,3,2026-09-01,", "4 AW5101")]
    [InlineData("S1,level,,2026-09-01,", "10 AW5101")]
    [InlineData("S1,level,drie,2026-09-01,", "10 AW5107")]
    [InlineData("S1,startkwalificatie,2026-09-01,2026-09-01,", "22 AW5107")]
    [InlineData("S1,exempt,all,2026-09-01,", "11 AW5106")]
    [InlineData("S1,level,3,,", "12 AW5101")]
    public void RowOfFacts_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("facts.csv", "student,fact,value,from,recorded_at\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"facts.csv:2:{mistake}"], _folder.Mistakes());
    }
}
