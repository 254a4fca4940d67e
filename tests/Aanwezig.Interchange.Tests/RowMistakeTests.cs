namespace Aanwezig.Interchange.Tests;

public sealed class RowMistakeTests : IDisposable
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
    public void StudentTwice_IsToldWithTheFirst()
    {
        var reading = _folder.With("students.csv", "student,born\nS1,2009-03-12\nS2,2008-05-01\nS1,2009-03-12\n").Read();

        Assert.Equal(["students.csv:4:1 AW5202"], _folder.Mistakes());
        Assert.Equal(2, reading.Diagnostics[0].Related!.Value.Line);
    }

    [Fact]
    public void StudentWithoutCalendar_WhereTheProtocolNamesNone_IsTold()
    {
        var reading = _folder.Read(TestFolder.Settings with { DefaultCalendar = null });

        Assert.Equal(["AW5207", "AW5207"], reading.Diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Equal((2, 1), (reading.Diagnostics[0].Span.Line, reading.Diagnostics[0].Span.Column));
    }

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
    public void DayThatIsOpenAndClosed_IsTold() =>
        Assert.Equal(["calendar.csv:3:11 AW5211"], _folder.With("calendar.csv", "calendar,date,open\nnl/midden,2026-11-27,false\nnl/midden,2026-11-27,true\n").Mistakes());
}
