using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Tests.Files;

public sealed class ExemptionsFileTests : IDisposable
{
    private const string Columns = "student,exemption,from,until,reason,recorded_at\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,care,2026-11-02,2026-12-18,zorg,", "")]
    [InlineData("S1,care,2026-11-02,2026-11-02,zorg,2026-11-01T10:00", "")]
    [InlineData("S9,care,2026-11-02,2026-12-18,zorg,", "1 AW5201")]
    [InlineData("S1,caer,2026-11-02,2026-12-18,zorg,", "4 AW5063")]
    [InlineData("S1,,2026-11-02,2026-12-18,zorg,", "4 AW5101")]
    [InlineData("S1,care,,2026-12-18,zorg,", "9 AW5101")]
    [InlineData("S1,care,2026-11-02,,zorg,", "20 AW5060")]
    [InlineData("S1,care,2026-11-02,9999-12-31,zorg,", "20 AW5060")]
    [InlineData("S1,care,2026-11-02,2026-11-31,zorg,", "20 AW5102")]
    [InlineData("S1,care,2026-11-02,2026-11-01,zorg,", "20 AW5062")]
    [InlineData("S1,care,2026-11-02,2026-12-18,,", "31 AW5061")]
    [InlineData("S1,care,2026-11-02,2026-12-18, ,", "31 AW5061")]
    [InlineData("S1,care,2026-11-02,2026-12-18,zorg,gisteren", "36 AW5104")]
    public void RowOfExemptions_IsJudgedToTheField(string row, string mistake) =>
        Assert.Equal(mistake.Length == 0 ? [] : [$"exemptions.csv:2:{mistake}"], _folder.With("exemptions.csv", Columns + row + "\n").Mistakes());

    [Fact]
    public void FileWithoutAColumnForTheEnd_IsRefused() =>
        Assert.NotEmpty(_folder.With("exemptions.csv", "student,exemption,from,reason\nS1,care,2026-11-02,zorg\n").Mistakes());

    [Fact]
    public void Mistake_SaysTheWayOut()
    {
        var diagnostic = _folder.With("exemptions.csv", Columns + "S1,care,2026-11-02,,zorg,\n").Read().Diagnostics.Single();

        Assert.Equal("de vrijstelling `care` heeft geen laatste dag", diagnostic.Message(Language.Dutch));
        Assert.Equal("write in `until` up to and including which day it holds; if it takes longer, agree again", diagnostic.Help(Language.English));
    }

    [Fact]
    public void MistypedExemption_GetsTheNearestName() =>
        Assert.Equal("sport", _folder.With("exemptions.csv", Columns + "S1,sprot,2026-11-02,2026-12-18,zorg,\n").Read().Diagnostics[0].Suggestion);

    [Fact]
    public void Exemption_IsReadWithItsReasonAndMoment()
    {
        var reading = _folder.With("exemptions.csv", Columns + "S1,care,2026-11-02,2026-12-18,\"zorgt, thuis\",2026-10-30T10:00\n").Read();

        Assert.Equal(
            new Exemption("care", new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 18), "zorgt, thuis") { RecordedAt = new DateTime(2026, 10, 30, 10, 0, 0) },
            reading.Cases[0].Exemptions.Single() with { Origin = null });
        Assert.Empty(reading.Cases[1].Exemptions);
    }

    [Fact]
    public void BadRow_IsLeftOutWithAFinding_WhenAskedToGoOn()
    {
        var reading = _folder.With("exemptions.csv", Columns + "S1,care,2026-11-02,,zorg,\nS1,sport,2026-11-02,2026-11-06,toernooi,\n").KeepGoing();

        Assert.Equal(["sport"], reading.Cases[0].Exemptions.Select(exemption => exemption.Name));
        Assert.Equal(["row_left_out"], reading.Cases[0].Findings.Select(finding => finding.Code));
    }
}
