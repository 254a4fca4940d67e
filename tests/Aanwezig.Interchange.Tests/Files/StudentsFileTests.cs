namespace Aanwezig.Interchange.Tests.Files;

public sealed class StudentsFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,2009-03-12,K1,3,bol,2,2026-08-01,2027-07-31,2025-07-01,both,true,aruba,true,-4,Jansen,2026-08-20", "")]
    [InlineData("S1,2009-03-12,,,,,,,,,,,,,,", "")]
    [InlineData("S1,2026-12-01,,,,,,,,,,,,,,", "4 AW5308")]
    [InlineData("S1,2026-11-30,,,,,,,,,,,,,,", "")]
    [InlineData("S1,2009-03-12,,three,,,,,,,,,,,,", "16 AW5107")]
    [InlineData("S1,2009-03-12,,,,,2026-10-01,2026-09-30,,,,,,,,", "30 AW5311")]
    [InlineData("S1,2009-03-12,,,,,2026-10-01,2026-10-01,,,,,,,,", "")]
    [InlineData("S1,2009-03-12,,,,,,,true,,,,,,,", "21 AW5102")]
    [InlineData("S1,2009-03-12,,,,,,,,neither,,,,,,", "22 AW5106")]
    [InlineData("S1,2009-03-12,,,,,,,,,ja,,,,,", "23 AW5107")]
    [InlineData("S1,2009-03-12,,,,,,,,,,nl/miden,,,,", "24 AW5206")]
    [InlineData("S1,2009-03-12,,,,,,,,,,lost,,,,", "24 AW5208")]
    [InlineData("S1,2009-03-12,,,,,,,,,,,True,,,", "25 AW5107")]
    [InlineData("S1,2009-03-12,,,,,,,,,,,,1.0,,", "26 AW5107")]
    [InlineData("S1,2009-03-12,,,,,,,,,,,,, ,", "27 AW5107")]
    [InlineData("S1,2009-03-12,,,,,,,,,,,,,,1-2-2026", "28 AW5107")]
    public void RowOfAStudent_IsJudgedToTheField(string row, string mistake)
    {
        const string Header = "student,born,group,level,pathway,year_of_study,enrolled_from,enrolled_until,startkwalificatie,exempt,student_finance,calendar,concern,group_size,mentor,intake\n";
        _folder.With("students.csv", Header + row + "\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"students.csv:2:{mistake}"], _folder.Mistakes());
    }

    [Fact]
    public void StudentTwice_IsReportedWithTheFirst()
    {
        var reading = _folder.With("students.csv", "student,born\nS1,2009-03-12\nS2,2008-05-01\nS1,2009-03-12\n").Read();

        Assert.Equal(["students.csv:4:1 AW5202"], _folder.Mistakes());
        Assert.Equal(2, reading.Diagnostics[0].Related!.Value.Line);
    }

    [Fact]
    public void StudentWithoutCalendar_WhereTheProtocolNamesNone_IsReported()
    {
        var reading = _folder.Read(TestFolder.Settings with { DefaultCalendar = null });

        Assert.Equal(["AW5207", "AW5207"], reading.Diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Equal((2, 1), (reading.Diagnostics[0].Span.Line, reading.Diagnostics[0].Span.Column));
    }
}
