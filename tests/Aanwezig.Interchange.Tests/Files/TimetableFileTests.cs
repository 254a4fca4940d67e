namespace Aanwezig.Interchange.Tests.Files;

public sealed class TimetableFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,,2026-11-03,360,", "")]
    [InlineData(",nobody,2026-11-03,0,practice", "")]
    [InlineData("S9,,2026-11-03,360,", "1 AW5201")]
    [InlineData(",,2026-11-03,360,", "1 AW5210")]
    [InlineData("S1,K1,2026-11-03,360,", "4 AW5210")]
    [InlineData(",K1,2026-11-31,360,", "5 AW5102")]
    [InlineData(",K1,2026-11-03,1441,", "16 AW5301")]
    [InlineData(",K1,2026-11-03,360,lessons", "20 AW5106")]
    public void RowOfTheTimetable_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("timetable.csv", "student,group,date,minutes,activity\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"timetable.csv:2:{mistake}"], _folder.Mistakes());
    }

    [Theory]
    [InlineData("2026-11-03,,60,lesson", "")]
    [InlineData("2026-11-03,09:00,60,lesson", "")]
    [InlineData("2026-11-03,23:00,60,lesson", "")]
    [InlineData("2026-11-03,23:00,480,practice", "")]
    [InlineData("2026-11-03,9,60,lesson", "15 AW5103")]
    [InlineData("2026-11-03,23:00,61,lesson", "21 AW5313")]
    public void StartOfALesson_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("timetable.csv", "student,date,start,minutes,activity\nS1," + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"timetable.csv:2:{mistake}"], _folder.Mistakes());
    }
}
