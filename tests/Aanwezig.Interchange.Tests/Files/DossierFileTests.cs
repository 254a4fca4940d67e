namespace Aanwezig.Interchange.Tests.Files;

public sealed class DossierFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,coach_talk,2026-11-04,done,,,", "")]
    [InlineData("S1,acquaintance,2026-11-04,done,,,", "")]
    [InlineData("S1,find_out,2026-11-04,done,2026-11-03,2026-11-04T16:00,gebeld", "")]
    [InlineData("S9,coach_talk,2026-11-04,done,,,", "1 AW5201")]
    [InlineData("S1,coach_tlak,2026-11-04,done,,,", "4 AW5204")]
    [InlineData("S1,coach_talk,4-11-2026,done,,,", "15 AW5102")]
    [InlineData("S1,coach_talk,2026-11-04,did,,,", "26 AW5106")]
    [InlineData("S1,coach_talk,2026-11-04,,,,", "26 AW5101")]
    [InlineData("S1,report_16,2026-11-04,waived,,,", "25 AW5309")]
    [InlineData("S1,report_16,2026-11-04,waived,,,al bekend bij leerplicht", "")]
    [InlineData("S1,coach_talk,2026-11-04,done,gisteren,,", "31 AW5102")]
    [InlineData("S1,coach_talk,2026-11-04,done,,16:00,", "32 AW5104")]
    public void RowOfTheDossier_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("dossier.csv", "student,step,date,outcome,onset,recorded_at,reason\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"dossier.csv:2:{mistake}"], _folder.Mistakes());
    }

    [Fact]
    public void MistypedStep_GetsTheNearestName() =>
        Assert.Equal("coach_talk", _folder.With("dossier.csv", "student,step,date,outcome\nS1,coach_tlak,2026-11-04,done\n").Read().Diagnostics[0].Suggestion);
}
