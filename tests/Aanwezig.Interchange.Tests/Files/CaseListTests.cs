using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Tests.Files;

public sealed class CaseListTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Findings(StudentCase studentCase) =>
        studentCase.Findings.Select(finding => $"{finding.Code} {finding.Message.In(Language.English)} [{string.Join(',', finding.Records)}]");

    [Fact]
    public void BadRow_IsLeftOut_AndItsStudentIsReported()
    {
        _folder.With("attendance.csv", "record,student,date,minutes,code\nR1,S1,2026-11-03,60,sick\nR2,S1,2026-11-04,-60,sick\nR3,S2,2026-11-04,60,sick\n");

        var reading = _folder.KeepGoing();

        Assert.True(reading.IsUsable);
        Assert.Single(reading.Diagnostics);
        Assert.Equal(1, reading.RowsLeftOut);
        Assert.Equal(["R1"], reading.Cases[0].Records.Select(record => record.Id));
        Assert.Equal(["row_left_out attendance.csv:3 was left out, because there is a mistake in it [R2]"], Findings(reading.Cases[0]));
        Assert.Empty(reading.Cases[1].Findings);
    }

    [Fact]
    public void WithoutKeepingGoing_OneMistakeIsEnough()
    {
        var reading = _folder.With("attendance.csv", "student,date,minutes,code\nS1,2026-11-04,-60,sick\n").Read();

        Assert.False(reading.IsUsable);
        Assert.Empty(reading.Cases);
        Assert.Equal(0, reading.RowsLeftOut);
    }

    [Fact]
    public void RowWithTooManyFields_IsReportedToTheStudentItNames()
    {
        var reading = _folder.With("attendance.csv", "student,date,minutes,code\nS1,2026-11-04,60,sick,x\n").KeepGoing();

        Assert.Equal(["row_left_out attendance.csv:2 was left out, because there is a mistake in it []"], Findings(reading.Cases[0]));
    }

    [Fact]
    public void StudentWhoseOwnRowIsBad_IsLeftOutWhole()
    {
        _folder.With("students.csv", "student,born\nS1,12-03-2009\nS2,2008-05-01\n");

        var reading = _folder.KeepGoing();

        Assert.Equal(["students.csv:2:4 AW5102"], _folder.Mistakes());
        Assert.Equal(["S2"], reading.Cases.Select(studentCase => studentCase.Student.Id));
        Assert.Equal(["S1"], reading.StudentsLeftOut);
    }

    [Fact]
    public void StudentTwice_IsLeftOutWhole() =>
        Assert.Equal(["S1"], _folder.With("students.csv", "student,born\nS1,2009-03-12\nS2,2008-05-01\nS1,2009-03-13\n").KeepGoing().StudentsLeftOut);

    [Fact]
    public void TwoRowsThatContradict_AreBothLeftOut()
    {
        _folder
            .With("attendance.csv", "record,student,date,minutes,code\nR1,S1,2026-11-03,60,sick\nR1,S2,2026-11-04,60,sick\nR2,S2,2026-11-05,60,sick\n")
            .With("consents.csv", "student,scope,state,at\nS1,parent_contact,given,2026-09-01T12:00\nS1,parent_contact,refused,2026-09-01T12:00\n");

        var reading = _folder.KeepGoing();

        Assert.Empty(reading.Cases[0].Records);
        Assert.Empty(reading.Cases[0].Consents);
        Assert.Equal(["R2"], reading.Cases[1].Records.Select(record => record.Id));
        Assert.Equal(4, reading.RowsLeftOut);
        Assert.Equal(3, reading.Cases[0].Findings.Count);
        Assert.Single(reading.Cases[1].Findings);
    }

    [Fact]
    public void CorrectionOfARowThatIsLeftOut_StandsByItself()
    {
        _folder.With("attendance.csv", "record,student,date,minutes,code,recorded_at,supersedes\nR1,S1,2026-11-03,-5,sick,,\nR2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n");

        var reading = _folder.KeepGoing();

        Assert.Null(Assert.Single(reading.Cases[0].Records).Supersedes);
        Assert.Empty(CaseCheck.Of(reading.Cases[0], TestFolder.Settings.On));
    }

    [Fact]
    public void RecordsInACircle_AreAllLeftOut()
    {
        _folder.With("attendance.csv", "record,student,date,minutes,code,recorded_at,supersedes\nR1,S1,2026-11-03,5,sick,2026-11-05T10:00,R2\nR2,S1,2026-11-03,60,sick,2026-11-05T10:00,R1\n");

        var reading = _folder.KeepGoing();

        Assert.Empty(reading.Cases[0].Records);
        Assert.Equal([["R1"], ["R2"]], reading.Cases[0].Findings.Select(finding => finding.Records));
    }

    [Fact]
    public void BadRowOfAGroupsTimetable_IsReportedToEachOfTheGroup()
    {
        _folder
            .With("students.csv", "student,born,group\nS1,2009-03-12,K1\nS2,2009-03-12,K1\nS3,2009-03-12,K2\n")
            .With("timetable.csv", "group,date,minutes\nK1,2026-11-03,x\n");

        Assert.Equal([1, 1, 0], _folder.KeepGoing().Cases.Select(studentCase => studentCase.Findings.Count));
    }

    [Theory]
    [InlineData("attendance.csv", "student,date,minutes\n")]
    [InlineData("dossier.csv", "student,step,date,outcome\nS1,coach_talk,2026-11-04,\"done\nS1,coach_talk,2026-11-05,done\n")]
    [InlineData("calendar.csv", "calendar,date,open\nnl/midden,2026-11-27,maybe\n")]
    [InlineData("students.csv", "student,born,calendar\nS1,2009-03-12,lost\n")]
    public void WhatNoRowCanMend_StillStops(string file, string text)
    {
        var reading = _folder.With(file, text).KeepGoing();

        Assert.False(reading.IsUsable);
        Assert.Empty(reading.Cases);
    }
}
