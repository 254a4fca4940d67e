using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Tests.Files;

public sealed class EnrolmentsFileTests : IDisposable
{
    private const string Columns = "student,from,until,group\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S1,2026-08-01,2026-11-04,G1", "")]
    [InlineData("S1,2026-08-01,,", "")]
    [InlineData("S9,2026-08-01,2026-11-04,G1", "1 AW5201")]
    [InlineData("S1,,2026-11-04,G1", "4 AW5101")]
    [InlineData("S1,2026-13-01,2026-11-04,G1", "4 AW5102")]
    [InlineData("S1,2026-08-01,2026-11-31,G1", "15 AW5102")]
    [InlineData("S1,2026-08-01,2026-07-31,G1", "15 AW5311")]
    public void RowOfEnrolments_IsJudgedToTheField(string row, string mistake) =>
        Assert.Equal(mistake.Length == 0 ? [] : [$"enrolments.csv:2:{mistake}"], _folder.With("enrolments.csv", Columns + row + "\n").Mistakes());

    [Fact]
    public void Periods_AreInTheCase()
    {
        _folder.With("enrolments.csv", "from,student\n2026-11-16,S1\n");
        Assert.Equal([new Enrolment(new DateOnly(2026, 11, 16))], _folder.Read().Cases[0].Enrolments.Select(period => period with { Origin = null }));
        Assert.Empty(_folder.Read().Cases[1].Enrolments);
    }

    [Fact]
    public void PeriodsThatOverlap_AreAMistakeAtTheLaterOne()
    {
        _folder.With("enrolments.csv", Columns + "S1,2026-11-04,,G2\nS1,2026-08-01,2026-11-04,G1\n");

        var diagnostic = _folder.Read().Diagnostics.Single();

        Assert.Equal(["enrolments.csv:2:4 AW5314"], _folder.Mistakes());
        Assert.Equal("de inschrijving vanaf 2026-11-04 begint terwijl die vanaf 2026-08-01 nog loopt", diagnostic.Message(Language.Dutch));
        Assert.Equal(3, diagnostic.Related?.Line);
        Assert.Empty(_folder.KeepGoing().Cases[0].Enrolments);
    }

    [Theory]
    [InlineData("enrolled_from", "2026-08-01")]
    [InlineData("enrolled_until", "2027-07-31")]
    [InlineData("group", "G1")]
    public void EnrolmentInBothFiles_IsAMistakeOfTheRow(string column, string value)
    {
        _folder.With("students.csv", $"student,born,{column}\nS1,2009-03-12,{value}\nS2,2009-03-12,\n").With("enrolments.csv", Columns + "S1,2026-08-01,,G1\nS2,2026-08-01,,G1\n");

        Assert.Equal(["enrolments.csv:2:4 AW5315"], _folder.Mistakes());
        var reading = _folder.KeepGoing();
        Assert.Equal(["S1", "S2"], reading.Cases.Select(one => one.Student.Id));
        Assert.Equal([0, 1], reading.Cases.Select(one => one.Enrolments.Count));
        Assert.Equal(["row_left_out"], reading.Cases[0].Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TimetableOfAGroup_IsThatOfTheGroupOnTheDate()
    {
        _folder.With("enrolments.csv", Columns + "S1,2026-08-01,2026-11-04,G1\nS1,2026-11-05,,G2\n")
            .With("timetable.csv", "group,date,minutes\nG1,2026-11-04,60\nG1,2026-11-05,61\nG2,2026-11-04,62\nG2,2026-11-05,63\nG3,2026-11-10,64\n");
        Assert.Equal([60, 63], Minutes());

        _folder.With("facts.csv", "student,fact,value,from\nS1,group,G3,2026-11-06\n");
        Assert.Equal([60, 63, 64], Minutes());
    }

    [Fact]
    public void FactChangesTheGroupOfAStudentWithoutPeriods()
    {
        _folder.With("students.csv", "student,born,group\nS1,2009-03-12,G1\n")
            .With("facts.csv", "student,fact,value,from\nS1,group,G2,2026-11-05\n")
            .With("timetable.csv", "group,date,minutes\nG1,2026-11-04,60\nG1,2026-11-05,61\nG2,2026-11-04,62\nG2,2026-11-05,63\n");
        Assert.Equal([60, 63], Minutes());
    }

    [Fact]
    public void BadRowOfATimetable_IsReportedToAllWhoWereEverInTheGroup()
    {
        _folder.With("enrolments.csv", Columns + "S1,2026-08-01,2026-11-04,G1\nS1,2026-11-05,,G2\n").With("timetable.csv", "group,date,minutes\nG2,2026-11-03,x\n");
        Assert.Equal([1, 0], _folder.KeepGoing().Cases.Select(one => one.Findings.Count));
    }

    private int[] Minutes() => [.. _folder.Read().Cases[0].Timetable.Select(row => row.Minutes).Order()];
}
