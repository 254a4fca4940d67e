namespace Aanwezig.Interchange.Tests.Files;

public sealed class CalendarFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nl/midden,2026-11-27,false", "")]
    [InlineData("nl/noord,2026-11-27,false", "1 AW5206")]
    [InlineData("nl/midden,2028-11-27,false", "11 AW5209")]
    [InlineData("nl/midden,2026-11-27,nee", "22 AW5106")]
    [InlineData("nl/midden,2026-11-27,", "22 AW5101")]
    public void RowOfTheCalendar_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("calendar.csv", "calendar,date,open\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"calendar.csv:2:{mistake}"], _folder.Mistakes());
    }

    [Fact]
    public void DayThatIsOpenAndClosed_IsReported() =>
        Assert.Equal(["calendar.csv:3:11 AW5211"], _folder.With("calendar.csv", "calendar,date,open\nnl/midden,2026-11-27,false\nnl/midden,2026-11-27,true\n").Mistakes());
}
