namespace Aanwezig.Cli.Tests.Commands;

public class AssessCommandTests
{
    private const string Csv = """
        student,on,id,step,contact,who,how,onset,start,due,overdue,decision,duty,reference,why
        s1,2026-11-20,proef/talk/s1/2026-11-03,talk,student,coach,in_person,2026-11-03,2026-11-03,2026-11-06,true,may,,,We miss you.

        """;

    [Fact]
    public void Text_IsWrittenForEveryStudentInOrder()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("assess", "--on", "2026-11-20");

        Assert.Equal(
            new Ran(
                0,
                """
                s1, on Fri 20 Nov 2026
                  What to do now
                  - A talk: the last day was Friday 6 November 2026, do it as soon as you can.
                    Coach contacts the student: face to face.
                    Why: We miss you.
                    Seen: Time (missed without a valid reason): 5:00 hours. Limit: 5:00 hours or more (reached).

                s2, on Fri 20 Nov 2026
                  There is nothing to do now; a kind word is always welcome.


                """,
                ""),
            ran);
    }

    [Fact]
    public void Json_IsOneLineForEachStudent()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("assess", "--on", "2026-11-20", "--format", "json");

        var lines = ran.Output.Split('\n');
        Assert.Equal((0, 3, ""), (ran.Exit, lines.Length, lines[2]));
        Assert.StartsWith("""{"student":"s1","on":"2026-11-20","protocol":"proef","recommendations":[{"id":"proef/talk/s1/2026-11-03",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"student":"s2","on":"2026-11-20","protocol":"proef","recommendations":[],""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Out_TakesTheFormOfItsEnding()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(0, "", ""), school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/answer.csv"));
        Assert.Equal(new Ran(0, "", ""), school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/answer.jsonl"));
        Assert.Equal(new Ran(0, "", ""), school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/answer.txt", "--student", "s2"));

        Assert.Equal(Csv, school.Read("answer.csv"));
        Assert.StartsWith("""{"student":"s1",""", school.Read("answer.jsonl"), StringComparison.Ordinal);
        Assert.StartsWith("s2, on Fri 20 Nov 2026\n", school.Read("answer.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void BadRow_LeavesTheOldAnswerAsItWas()
    {
        using var school = new SchoolFolder().Write("answer.csv", "old");
        school.Write("data/attendance.csv", "student,date,minutes,code\ns1,2026-11-03,-60,unexcused\n");

        var ran = school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/answer.csv");

        Assert.Equal(
            new Ran(
                3,
                "",
                """
                DIR/data/attendance.csv:2:15 error AW5301: `-60` minutes cannot be: a day has 0 to 1440
                    2 | s1,2026-11-03,-60,unexcused
                      |               ^^^
                   help: give the minutes missed in this one registration, as a whole number

                """),
            ran);
        Assert.Equal("old", school.Read("answer.csv"));
    }

    [Fact]
    public void KeepGoing_LeavesTheRowOutAndSaysSo()
    {
        using var school = new SchoolFolder();
        school.Write("data/attendance.csv", "record,student,date,minutes,code\nr1,s1,2026-11-03,-60,unexcused\n");

        var ran = school.Ask("assess", "--on", "2026-11-20", "--keep-going", "--student", "s1", "--format", "json");

        Assert.Equal(0, ran.Exit);
        Assert.Contains("\"row_left_out\"", ran.Output, StringComparison.Ordinal);
        Assert.Contains("AW5301", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoProtocols_FollowOneAnotherInTheOrderGiven()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("assess", "--protocol", "nl/mbo-basis", "--on", "2026-11-20", "--format", "json");

        Assert.Equal(["s1 proef", "s1 nl/mbo-basis", "s2 proef", "s2 nl/mbo-basis"], ran.Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .Select(answer => $"{answer.GetProperty("student")} {answer.GetProperty("protocol")}"));
    }

    [Fact]
    public void TwoProtocolsAsText_AreNamed()
    {
        using var school = new SchoolFolder();

        var ran = school.Ask("assess", "--protocol", "nl/mbo-basis", "--on", "2026-11-20", "--student", "s2");

        Assert.StartsWith("[proef]\ns2, on Fri 20 Nov 2026\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\n\n[nl/mbo-basis]\ns2, on Fri 20 Nov 2026\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-03T00:30", "[]")] // local: the record was made at 01:00
    [InlineData("2026-11-03T01:00", "[{")]
    [InlineData("2026-11-03T00:30Z", "[{")] // 01:30 in Amsterdam
    [InlineData("2026-11-03T01:30+02:00", "[]")] // 00:30 in Amsterdam
    public void KnownAt_IsLocalToTheCalendarOrHasAnOffset(string moment, string recommendations)
    {
        using var school = new SchoolFolder();
        school.Write("data/attendance.csv", "student,date,minutes,code,recorded_at\ns1,2026-11-03,300,unexcused,2026-11-03T01:00\n");

        var ran = school.Ask("assess", "--on", "2026-11-20", "--known-at", moment, "--student", "s1", "--format", "json");

        Assert.Contains($"\"recommendations\":{recommendations}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ProtocolInALibrary_IsFoundByName()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("assess", "--protocol", "proef", "--library", "DIR", "--data", "DIR/data", "--on", "2026-11-20", "--format", "csv");

        Assert.Equal(new Ran(0, Csv, ""), ran);
    }

    [Fact]
    public void DayThatIsClosedByTheSchool_IsNoSchoolDay()
    {
        using var school = new SchoolFolder().Write("data/calendar.csv", "calendar,date,open\nnl/midden,2026-11-03,false\n");

        var ran = school.Ask("assess", "--on", "2026-11-20", "--student", "s1", "--format", "json");

        Assert.Contains("\"recommendations\":[]", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\"no_school_day\"", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DayOutsideTheCalendar_IsInvalid()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(
                3,
                "",
                """
                error AW7001: 2050-11-20 lies outside the school years of calendar `nl/midden` (2025-08-01 to 2028-07-31)
                   help: ask for a day within those school years, or add the school year to the calendar

                """),
            school.Ask("assess", "--on", "2050-11-20"));
    }

    [Fact]
    public void UnknownProtocol_IsInvalidAndTheKnownAreNamed()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("assess", "--protocol", "nl/x", "--data", "DIR/data", "--on", "2026-11-20");

        Assert.Equal((3, ""), (ran.Exit, ran.Output));
        Assert.StartsWith("error AW7005: there is no protocol `nl/x` in force on 2026-11-20\n   help: known protocols: `bonaire/mbo`,", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MistypedProtocol_GetsTheNearestName()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("assess", "--protocol", "nl/mbo-bassis", "--data", "DIR/data", "--on", "2026-11-20");

        Assert.Contains("help: did you mean `nl/mbo-basis`? known protocols", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnswerForAFolderThatIsNotThere_CannotBeWritten()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: DIR/nergens/a.csv cannot be written: directory `DIR/nergens` does not exist; make it first\n"),
            school.Ask("assess", "--on", "2026-11-20", "--out", "DIR/nergens/a.csv"));
    }

    [Fact]
    public void BrokenProtocol_IsShownAndNothingIsAnswered()
    {
        using var school = new SchoolFolder();
        school.Write("proef.yaml", SchoolFolder.Protocol.Replace("missed >= 5", "mised >= 5", StringComparison.Ordinal));

        var ran = school.Ask("assess", "--on", "2026-11-20");

        Assert.Equal((3, ""), (ran.Exit, ran.Output));
        Assert.Contains("   15 |     when: mised >= 5\n      |           ^^^^^\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownStudent_IsInvalid()
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(3, "", "aanwezig: there is no student `x` in DIR/data\n"), school.Ask("assess", "--on", "2026-11-20", "--student", "x"));
    }

    [Theory]
    [InlineData("aanwezig: `20-11-2026` of --on is not a date; write 2026-11-20\n", "--on", "20-11-2026")]
    [InlineData("aanwezig: `gisteren` of --known-at is not a moment; write 2026-11-20T17:00, with or without +01:00\n", "--on", "2026-11-20", "--known-at", "gisteren")]
    [InlineData("aanwezig: `xml` is not a format of --format; choose text, json, csv or parquet\n", "--on", "2026-11-20", "--format", "xml")]
    [InlineData("aanwezig: --format json and --out a.csv contradict each other\n", "--on", "2026-11-20", "--format", "json", "--out", "a.csv")]
    [InlineData("aanwezig: directory `nowhere` does not exist\n", "--on", "2026-11-20", "--library", "nowhere")]
    [InlineData("aanwezig: file `nowhere.yaml` does not exist\n", "--on", "2026-11-20", "--protocol", "nowhere.yaml")]
    [InlineData("aanwezig: protocol `proef` was asked twice\n", "--on", "2026-11-20", "--protocol", "DIR/proef.yaml")]
    public void ValueThatIsNone_CannotRun(string message, params string[] args)
    {
        using var school = new SchoolFolder();

        Assert.Equal(new Ran(1, "", message), school.Ask("assess", args));
    }

    [Fact]
    public void FolderThatIsNotThere_CannotRun()
    {
        using var school = new SchoolFolder();

        var ran = school.Run("assess", "--protocol", "nl/mbo-basis", "--data", "DIR/nowhere", "--on", "2026-11-20", "--lang", "nl");

        Assert.Equal(new Ran(1, "", "aanwezig: map `DIR/nowhere` bestaat niet\n"), ran);
    }

    [Fact]
    public void Interrupted_LeavesNothingHalfWritten()
    {
        using var school = new SchoolFolder().Write("out/answer.csv", "old");

        var ran = Ran.With(
            ["assess", "--protocol", school.In("proef.yaml"), "--data", school.In("data"), "--on", "2026-11-20", "--out", school.In("out/answer.csv")],
            interrupted: true);

        Assert.Equal(new Ran(1, "", "aanwezig: interrupted; nothing was left half written\n"), ran);
        Assert.Equal("old", school.Read("out/answer.csv"));
        Assert.Single(Directory.EnumerateFiles(school.In("out")));
    }
}
