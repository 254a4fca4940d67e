namespace Aanwezig.Interchange.Tests.Files;

public sealed class AttendanceFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,2026-11-03,60,sick,,,,,,", "")]
    [InlineData("S9,2026-11-03,60,sick,,,,,,", "1 AW5201")]
    [InlineData(",2026-11-03,60,sick,,,,,,", "1 AW5101")]
    [InlineData("S1,,60,sick,,,,,,", "4 AW5101")]
    [InlineData("S1,2026-11-3,60,sick,,,,,,", "4 AW5102")]
    [InlineData("S1,2026-02-30,60,sick,,,,,,", "4 AW5102")]
    [InlineData("S1, 2026-11-03,60,sick,,,,,,", "4 AW5102")]
    [InlineData("S1,2026-07-31,60,sick,,,,,,", "4 AW5209")]
    [InlineData("S1,2027-08-01,60,sick,,,,,,", "4 AW5209")]
    [InlineData("S1,2026-11-03,,sick,,,,,,", "15 AW5101")]
    [InlineData("S1,2026-11-03,-1,sick,,,,,,", "15 AW5301")]
    [InlineData("S1,2026-11-03,0,sick,,,,,,", "")]
    [InlineData("S1,2026-11-03,1440,sick,,,,,,", "")]
    [InlineData("S1,2026-11-03,1441,sick,,,,,,", "15 AW5301")]
    [InlineData("S1,2026-11-03,99999999999,sick,,,,,,", "15 AW5301")]
    [InlineData("S1,2026-11-03,1.5,sick,,,,,,", "15 AW5105")]
    [InlineData("S1,2026-11-03,1:30,sick,,,,,,", "15 AW5105")]
    [InlineData("S1,2026-11-03,060,sick,,,,,,", "15 AW5105")]
    [InlineData("S1,2026-11-03,60,,,,,,,", "18 AW5101")]
    [InlineData("S1,2026-11-03,60,SICK,,,,,,", "18 AW5203")]
    [InlineData("S1,2026-11-03,60,sick,8:30,,,,,", "23 AW5103")]
    [InlineData("S1,2026-11-03,60,sick,24:00,,,,,", "23 AW5103")]
    [InlineData("S1,2026-11-03,60,sick,08:30,lunch,,,,", "29 AW5106")]
    [InlineData("S1,2026-11-03,60,sick,08:30,practice,wiskunde,,,", "")]
    [InlineData("S1,2026-11-03,60,sick,,,,2026-11-03,,", "26 AW5104")]
    [InlineData("S1,2026-11-03,60,sick,,,,2026-11-03 08:30,,", "26 AW5104")]
    [InlineData("S1,2026-11-03,60,sick,,,,2026-11-03T08:30+25:00,,", "26 AW5104")]
    [InlineData("S1,2026-11-03,60,sick,,,,,2026-11-03T08:60,", "27 AW5104")]
    [InlineData("S1,2026-11-03,60,sick,,,,2026-11-03T08:30:15,2026-11-03T08:30,", "")]
    public void RowOfAttendance_IsJudgedToTheField(string row, string mistake)
    {
        _folder.With("attendance.csv", "student,date,minutes,code,start,activity,subject,recorded_at,reported_at,supersedes\n" + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"attendance.csv:2:{mistake}"], _folder.Mistakes());
    }
}
