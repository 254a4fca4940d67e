using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static StudentCase Case(DataReading reading, string student)
    {
        Assert.Empty(reading.Diagnostics);
        Assert.True(reading.IsUsable);
        return reading.Cases.Single(studentCase => studentCase.Student.Id == student);
    }

    [Fact]
    public void StudentWithEverything_IsRead()
    {
        _folder.With(
            "students.csv",
            "student,born,group,level,pathway,year_of_study,enrolled_from,enrolled_until,startkwalificatie,exempt,student_finance,calendar,concern\n"
            + "S1,2009-03-12,K1,3,bol,2,2026-08-01,2027-07-31,2026-07-01,both,true,aruba,false\n");

        var read = Case(_folder.Read(), "S1");

        Assert.Equal(
            new Student("S1", new DateOnly(2009, 3, 12))
            {
                Group = "K1",
                EnrolledFrom = new DateOnly(2026, 8, 1),
                EnrolledUntil = new DateOnly(2027, 7, 31),
                StartkwalificatieFrom = new DateOnly(2026, 7, 1),
                Calendar = "aruba",
            },
            read.Student with { Origin = null });
        Assert.Equal(
            [("concern", "false"), ("exempt", "both"), ("level", "3"), ("pathway", "bol"), ("student_finance", "true"), ("year_of_study", "2")],
            read.Facts.Select(fact => (fact.Fact, fact.Value)).Order());
        Assert.All(read.Facts, fact => Assert.Null(fact.From));
    }

    [Fact]
    public void RecordWithEverything_IsRead()
    {
        _folder.With(
            "attendance.csv",
            "record,student,date,start,minutes,code,activity,subject,recorded_at,reported_at,supersedes\n"
            + "R1,S1,2026-11-03,,60,unexcused,,,,,\nR2,S1,2026-11-03,08:30,45,sick,practice,stage,2026-11-05T10:00:30,2026-11-03T07:45,R1\n");

        var record = Case(_folder.Read(), "S1").Records[1];

        Assert.Equal(
            new AttendanceRecord(new DateOnly(2026, 11, 3), 45, "sick")
            {
                Id = "R2",
                Start = new TimeOnly(8, 30),
                Activity = Activity.Practice,
                Subject = "stage",
                RecordedAt = new DateTime(2026, 11, 5, 10, 0, 30),
                ReportedAt = new DateTime(2026, 11, 3, 7, 45, 0),
                Supersedes = "R1",
            },
            record with { Origin = null });
        Assert.Equal((3, 1), (record.Origin!.Value.Line, record.Origin!.Value.Column));
    }

    [Fact]
    public void DossierConsentsFactsAndDays_AreRead()
    {
        _folder
            .With("dossier.csv", "student,step,date,outcome,onset,recorded_at,reason\nS1,report_16,2026-11-20,waived,2026-11-18,2026-11-20T12:00,\"afgestemd, met leerplicht\"\n")
            .With("consents.csv", "student,scope,state,at\nS1,parent_insight,objected,2026-09-01T12:00\n")
            .With("facts.csv", "student,fact,value,from,recorded_at\nS1,level,4,2026-10-01,2026-10-05T09:00\n")
            .With("calendar.csv", "calendar,date,open\nnl/midden,2026-11-28,true\nnl/midden,2026-11-27,false\nnl/midden,2026-11-27,false\n");

        var reading = _folder.Read();
        var read = Case(reading, "S1");

        Assert.Equal(
            new DossierEntry("report_16", new DateOnly(2026, 11, 20), DossierOutcome.Waived)
            {
                Onset = new DateOnly(2026, 11, 18),
                RecordedAt = new DateTime(2026, 11, 20, 12, 0, 0),
                Reason = "afgestemd, met leerplicht",
            },
            read.Dossier[0] with { Origin = null });
        Assert.Equal(new Consent(ConsentScope.ParentInsight, ConsentState.Objected, new DateTime(2026, 9, 1, 12, 0, 0)), read.Consents[0] with { Origin = null });
        Assert.Equal(new FactChange("level", "4", new DateOnly(2026, 10, 1)) { RecordedAt = new DateTime(2026, 10, 5, 9, 0, 0) }, read.Facts[0] with { Origin = null });
        Assert.Equal([(new DateOnly(2026, 11, 27), false), (new DateOnly(2026, 11, 28), true)], reading.CalendarChanges["nl/midden"]);
    }

    [Fact]
    public void FactsOfTheStudentsOwnRow_StandWhereTheRowStands()
    {
        var reading = _folder.With("students.csv", "student,born,level,pathway\nS1,2009-03-12,2,bol\nS2,2009-03-12,,bol\n").Read();

        Assert.Equal(["level 2", "pathway bol", "pathway bol"], reading.Cases.SelectMany(one => one.Facts).Select(fact => $"{fact.Fact} {fact.Value}"));
        Assert.All(reading.Cases, one => Assert.All(one.Facts, fact => Assert.Equal(one.Student.Origin, fact.Origin)));
    }

    [Fact]
    public void TimetableOfAGroup_IsSharedByItsStudents()
    {
        _folder
            .With("students.csv", "student,born,group\nS1,2009-03-12,K1\nS2,2009-03-12,K1\nS3,2009-03-12,K2\nS4,2009-03-12,K1\n")
            .With("timetable.csv", "student,group,date,minutes\n,K1,2026-11-03,300\nS4,,2026-11-04,60\n,K9,2026-11-04,60\n");

        var cases = _folder.Read().Cases;

        Assert.Same(cases[0].Timetable, cases[1].Timetable);
        Assert.Equal([300], cases[0].Timetable.Select(row => row.Minutes));
        Assert.Empty(cases[2].Timetable);
        Assert.Equal([60, 300], cases[3].Timetable.Select(row => row.Minutes));
    }

    [Theory]
    [InlineData("code,minutes,date,student\nA,60,2026-11-03,S1\n")]
    [InlineData("student;date;minutes;code\nS1;2026-11-03;60;A\n")]
    [InlineData("\uFEFFstudent,date,minutes,code\nS1,2026-11-03,60,A\n")]
    [InlineData("student,date,minutes,code\r\nS1,2026-11-03,60,A\r\n")]
    [InlineData("student,date,minutes,code\r\nS1,2026-11-03,60,A")]
    [InlineData("student,date,minutes,code\n\n\r\nS1,2026-11-03,60,A\n\n")]
    [InlineData("\"student\";\"date\";\"minutes\";\"code\"\n\"S1\";\"2026-11-03\";\"60\";\"A\"\n")]
    [InlineData("student,date,minutes,code,subject\nS1,2026-11-03,60,A,\"\"\n")]
    [InlineData("student,date,minutes,code,subject\nS1,2026-11-03,60,A,\n")]
    public void EveryWayOfWritingCsv_SaysTheSame(string text)
    {
        var record = Assert.Single(Case(_folder.With("attendance.csv", text).Read(), "S1").Records);

        Assert.Equal(new AttendanceRecord(new DateOnly(2026, 11, 3), 60, "A"), record with { Origin = null });
    }

    [Fact]
    public void FieldInQuotes_KeepsSeparatorsQuotesAndLines()
    {
        _folder.With("dossier.csv", "student,step,date,outcome,reason\nS1,coach_talk,2026-11-04,done,\"een; twee, \"\"drie\"\"\r\nvier\"\n");

        Assert.Equal("een; twee, \"drie\"\r\nvier", Case(_folder.Read(), "S1").Dossier[0].Reason);
    }

    [Fact]
    public void RowAcrossTheReadersBuffer_IsWhole()
    {
        var reason = new string('x', 70_000) + "\"\"" + new string('y', 70_000);
        _folder.With("dossier.csv", $"student,step,date,outcome,reason\nS1,coach_talk,2026-11-04,done,\"{reason}\"\nS1,coach_talk,2026-11-05,done,\n");

        var dossier = Case(_folder.Read(), "S1").Dossier;

        Assert.Equal(reason.Replace("\"\"", "\"", StringComparison.Ordinal), dossier[0].Reason);
        Assert.Equal(new DateOnly(2026, 11, 5), dossier[1].Date);
    }

    [Fact]
    public void Cases_StandInOrdinalOrderOfStudent()
    {
        _folder.With("students.csv", "student,born\nb,2009-03-12\nB,2009-03-12\n10,2009-03-12\n9,2009-03-12\nS1,2009-03-12\n");

        Assert.Equal(["10", "9", "B", "S1", "b"], _folder.Read().Cases.Select(studentCase => studentCase.Student.Id));
    }

    [Fact]
    public void StudentWithoutRows_IsACaseToo() => Assert.Empty(Case(_folder.Read(), "S2").Records);

    [Theory]
    [InlineData("2026-10-25T00:30Z", "2026-10-25T02:30")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T02:30")]
    [InlineData("2026-10-25T02:30Z", "2026-10-25T03:30")]
    [InlineData("2027-03-28T00:59:59Z", "2027-03-28T01:59:59")]
    [InlineData("2027-03-28T01:00Z", "2027-03-28T03:00")]
    [InlineData("2026-11-03T23:30Z", "2026-11-04T00:30")]
    [InlineData("2026-11-04T08:00+05:30", "2026-11-04T03:30")]
    [InlineData("2026-11-03T20:00-08:00", "2026-11-04T05:00")]
    [InlineData("2026-11-04T08:00", "2026-11-04T08:00")]
    public void MomentWithAnOffset_BecomesLocalToTheCalendar(string written, string local)
    {
        _folder.With("consents.csv", $"student,scope,state,at\nS1,parent_contact,given,{written}\n");

        var at = Case(_folder.Read(), "S1").Consents[0].At;

        Assert.Equal(local, at.ToString(at.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "s", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Unspecified, at.Kind);
    }

    [Fact]
    public void MomentWithAnOffset_IsLocalToTheStudentsOwnCalendar()
    {
        _folder
            .With("students.csv", "student,born,calendar\nS1,2009-03-12,aruba\nS2,2009-03-12,\n")
            .With("consents.csv", "student,scope,state,at\nS1,parent_contact,given,2026-11-04T12:00Z\nS2,parent_contact,given,2026-11-04T12:00Z\n");

        Assert.Equal([8, 13], _folder.Read().Cases.Select(studentCase => studentCase.Consents[0].At.Hour));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void FileInUtf16WithoutAMark_IsSaidToBeThat(string encoding)
    {
        using var folder = new TestFolder();
        folder.With("attendance.csv", Encoding.GetEncoding(encoding).GetBytes(TestFolder.Attendance));

        Assert.Equal(["attendance.csv:1:1 AW5012"], folder.Mistakes());
    }

    [Theory]
    [InlineData("students.csv")]
    [InlineData("attendance.csv")]
    [InlineData("dossier.csv")]
    public void Folder_IsNoFile(string file)
    {
        using var folder = new TestFolder();
        folder.Without(file);
        Directory.CreateDirectory(folder[file]);

        Assert.Equal([$"{file} AW5013"], folder.Mistakes());
    }

    [Theory]
    [InlineData("students.csv")]
    [InlineData("attendance.csv")]
    [InlineData("attendance.parquet")]
    public void Pipe_IsNoFile_AndIsNotWaitedFor(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TestFolder();
        folder.Without(Path.ChangeExtension(file, ".csv"));
        System.Diagnostics.Process.Start("mkfifo", [folder[file]]).WaitForExit();

        Assert.Equal([$"{file} AW5013"], folder.Mistakes());
    }

    [Fact]
    public void IdsThatASpreadsheetWouldRun_AreReadAsTheyWere()
    {
        string[] ids = ["=1+1", "'=1+1", "''=1+1", "'s-1", "-1", "@a"];
        using var folder = new TestFolder();
        using var students = new StringWriter { NewLine = "\n" };
        using var attendance = new StringWriter { NewLine = "\n" };
        CsvRow.Write(students, "student", "born");
        CsvRow.Write(attendance, "record", "student", "date", "minutes", "code", "subject", "recorded_at", "supersedes");
        foreach (var id in ids)
        {
            CsvRow.Write(students, id, "2009-03-12");
            CsvRow.Write(attendance, $"{id}r", id, "2026-11-03", "60", "sick", $"{id}s", "2026-11-03T10:00", null);
            CsvRow.Write(attendance, $"{id}t", id, "2026-11-03", "50", "sick", $"{id}s", "2026-11-03T11:00", $"{id}r");
        }

        var read = folder.With("students.csv", students.ToString()).With("attendance.csv", attendance.ToString()).Read();

        Assert.Empty(read.Diagnostics);
        Assert.Equal(ids.Order(StringComparer.Ordinal), read.Cases.Select(one => one.Student.Id));
        Assert.All(read.Cases, one =>
        {
            Assert.Equal([$"{one.Student.Id}r", $"{one.Student.Id}t"], one.Records.Select(record => record.Id).Order(StringComparer.Ordinal));
            Assert.Equal([null, $"{one.Student.Id}r"], one.Records.Select(record => record.Supersedes).Order(StringComparer.Ordinal));
            Assert.All(one.Records, record => Assert.Equal($"{one.Student.Id}s", record.Subject));
        });
    }

    // As a register writes it, without knowing of any apostrophe.
    [Fact]
    public void IdWithoutAnApostrophe_IsThatIdToo()
    {
        using var folder = new TestFolder();
        var read = folder.With("students.csv", "student,born\n=1+1,2009-03-12\n").With("attendance.csv", "student,date,minutes,code\n=1+1,2026-11-03,60,sick\n'=1+1,2026-11-04,60,sick\n").Read();

        Assert.Equal(["=1+1"], read.Cases.Select(one => one.Student.Id));
        Assert.Equal(2, read.Cases[0].Records.Count);
    }

    private const string AllColumns = "record,student,date,start,minutes,code,activity,subject,recorded_at,reported_at,supersedes\n";

    [Theory]
    [InlineData("r,S1,2026-11-03,07:55,1080,sick,,,,,", "attendance.csv:2:23 AW5313")]
    [InlineData("r,S1,2026-11-03,20:00,300,sick,,,,,", "attendance.csv:2:23 AW5313")]
    [InlineData("r,S1,2026-11-03,20:00,241,sick,lesson,,,,", "attendance.csv:2:23 AW5313")]
    [InlineData("r,S1,2026-11-03,,1441,sick,,,,,", "attendance.csv:2:18 AW5301")]
    [InlineData("r,S1,2026-11-03,20:00,1441,sick,practice,,,,", "attendance.csv:2:23 AW5301")]
    [InlineData("r,S1,2026-10-26,09:00,300,sick,lesson,MAT,2026-03-29T02:30,,", "attendance.csv:2:43 AW5108")]
    [InlineData("r,S1,2026-10-26,09:00,300,sick,lesson,MAT,,2027-03-28T02:00,", "attendance.csv:2:44 AW5108")]
    public void RowThatCannotBeTrue_IsAMistake(string row, string mistake)
    {
        using var folder = new TestFolder();

        Assert.Equal([mistake], folder.With("attendance.csv", $"{AllColumns}{row}\n").Mistakes());
        Assert.True(folder.KeepGoing().IsUsable);
    }

    [Theory]
    [InlineData("r,S1,2026-11-03,20:00,240,sick,,,,,")]
    [InlineData("r,S1,2026-11-03,22:00,480,sick,practice,,,,")]
    [InlineData("r,S1,2026-11-03,,1440,sick,,,,,")]
    [InlineData("r,S1,2026-11-03,00:00,1440,sick,,,,,")]
    [InlineData("r,S1,2026-10-26,09:00,300,sick,,,2026-03-29T01:59:59,2026-03-29T03:00,")]
    [InlineData("r,S1,2026-10-26,09:00,300,sick,,,2026-03-29T02:30+01:00,2026-03-29T02:30Z,")]
    [InlineData("r,S1,2026-10-26,09:00,300,sick,,,2026-10-25T02:30,,")]
    public void RowThatIsJustPossible_IsRead(string row)
    {
        using var folder = new TestFolder();

        Assert.Empty(folder.With("attendance.csv", $"{AllColumns}{row}\n").Mistakes());
    }

    // Aruba has no summer time.
    [Fact]
    public void MomentIsJudgedByTheClockOfTheStudent()
    {
        using var folder = new TestFolder();
        folder.With("students.csv", "student,born,calendar\nS1,2009-03-12,aruba\nS2,2009-03-12,nl/midden\n");

        folder.With("attendance.csv", $"{AllColumns}r,S1,2026-11-03,,60,sick,,,2026-03-29T02:30,,\nq,S2,2026-11-03,,60,sick,,,,2026-03-29T02:30,\n");
        folder.With("facts.csv", "student,fact,value,from,recorded_at\nS2,concern,true,2026-01-01,2026-03-29T02:30\n");

        Assert.Equal(["attendance.csv:3:29 AW5108", "facts.csv:2:28 AW5108"], folder.Mistakes());
    }

    [Fact]
    public void UnknownCode_IsOneMessage_HoweverManyRowsHaveIt()
    {
        using var folder = new TestFolder();
        var rows = string.Concat(Enumerable.Range(0, 400).Select(row => $"S{(row % 2) + 1},2026-11-03,60,{(row % 100 == 7 ? "YY" : "XX")}\n"));
        var reading = folder.With("attendance.csv", $"student,date,minutes,code\n{rows}").Read();

        Assert.Equal(
            ["code `XX` has no kind in the protocol; 396 rows have it: 2, 3, 4, 5, 6, …", "code `YY` has no kind in the protocol; 4 rows have it: 9, 109, 209, 309"],
            reading.Diagnostics.Select(diagnostic => diagnostic.Message(Language.English)));
        Assert.Contains("`XX: excused`", reading.Diagnostics[0].Help(Language.English), StringComparison.Ordinal);
        Assert.Equal(400, folder.KeepGoing().RowsLeftOut);
    }
}
