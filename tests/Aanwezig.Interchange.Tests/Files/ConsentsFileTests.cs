namespace Aanwezig.Interchange.Tests.Files;

public sealed class ConsentsFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,parent_contact,given,2026-09-01T12:00", "")]
    [InlineData("S9,parent_contact,given,2026-09-01T12:00", "1 AW5201")]
    [InlineData("S1,parents,given,2026-09-01T12:00", "4 AW5106")]
    [InlineData("S1,parent_contact,yes,2026-09-01T12:00", "19 AW5106")]
    [InlineData("S1,parent_contact,given,2026-09-01", "25 AW5104")]
    [InlineData("S1,parent_contact,given,", "25 AW5101")]
    public void RowOfConsents_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("consents.csv", "student,scope,state,at\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"consents.csv:2:{mistake}"], _folder.Mistakes());
    }
}
