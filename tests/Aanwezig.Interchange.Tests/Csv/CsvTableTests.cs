using System.Text;

namespace Aanwezig.Interchange.Tests.Csv;

public sealed class CsvTableTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("students.csv")]
    [InlineData("attendance.csv")]
    public void NeededFileThatIsMissing_IsToldWithItsName(string file) =>
        Assert.Equal([$"{file} AW5001"], _folder.Without(file).Mistakes());

    [Theory]
    [InlineData("students.csv", "")]
    [InlineData("attendance.csv", "\n\n")]
    [InlineData("dossier.csv", "")]
    public void EmptyFile_IsToldAtItsFirstLine(string file, string text) =>
        Assert.Equal([$"{file}:1:1 AW5002"], _folder.With(file, text).Mistakes());

    [Fact]
    public void FileWithOnlyAByteOrderMark_IsEmpty() =>
        Assert.Equal(["students.csv:1:1 AW5002"], _folder.With("students.csv", [0xEF, 0xBB, 0xBF]).Mistakes());

    [Fact]
    public void ByteThatIsNoUtf8_HasTheColumnOfTheCharacter()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("student,born,group\nS1,2009-03-12,é"), 0xE9, .. Encoding.UTF8.GetBytes("\nS2,2008-05-01,b\n")];

        var reading = _folder.With("students.csv", bytes).Read();

        Assert.Equal(["students.csv:2:16 AW5003"], _folder.Mistakes());
        Assert.Contains("0xE9", reading.Diagnostics[0].Message(Diagnostics.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ByteThatIsNoUtf8AfterAByteOrderMark_DoesNotCountTheMark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'s', 0xFF, (byte)'\n'];

        Assert.Equal(["students.csv:1:2 AW5003"], _folder.With("students.csv", bytes).Mistakes());
    }

    [Fact]
    public void TextInUtf16_IsNoUtf8() =>
        Assert.Equal("students.csv:1:1 AW5003", _folder.With("students.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(TestFolder.Students)]).Mistakes().First());

    [Fact]
    public void BadBytesFarIntoALargeFile_AreEachFound()
    {
        var text = new StringBuilder("student,date,minutes,code\n");
        for (var row = 0; row < 20_000; row++)
        {
            text.Append("S1,2026-11-03,60,unexcused\n");
        }

        byte[] bytes = [.. Encoding.UTF8.GetBytes(text.ToString()), .. "S1,2026-11-04,60,"u8, 0xE9, (byte)'\n', .. "S1,2026-11-04,60,sick\n"u8, 0x80, (byte)'\n'];

        Assert.Equal(["attendance.csv:20002:18 AW5003", "attendance.csv:20004:1 AW5003", "attendance.csv:20004:1 AW5011"], _folder.With("attendance.csv", bytes).Mistakes());
    }

    [Fact]
    public void TwoSeparatorsInTheHeader_AreToldAtTheSecondKind() =>
        Assert.Equal(["students.csv:1:13 AW5004"], _folder.With("students.csv", "student,born;group\nS1,2009-03-12\n").Mistakes().Take(1));

    [Fact]
    public void RowWithTheOtherSeparator_IsToldAtItsFirst() =>
        Assert.Equal(["attendance.csv:3:3 AW5004"], _folder.With("attendance.csv", "student,date,minutes,code\nS1,2026-11-03,60,sick\nS2;2026-11-03;60;sick\n").Mistakes());

    [Fact]
    public void QuoteThatNeverCloses_IsToldWhereItOpens() =>
        Assert.Equal(
            ["attendance.csv:3:18 AW5005"],
            _folder.With("attendance.csv", "student,date,minutes,code\nS1,2026-11-03,60,sick\nS1,2026-11-04,60,\"sick\nS1,2026-11-05,60,sick\nS1,2026-11-06,60,sick\n").Mistakes());

    [Fact]
    public void QuoteThatNeverClosesInTheHeader_IsToldWhereItOpens() =>
        Assert.Equal(["students.csv:1:9 AW5005"], _folder.With("students.csv", "student,\"born\nS1,2009-03-12\n").Mistakes());

    [Theory]
    [InlineData("S1,2026-11-03,60,si\"ck\n", 20)]
    [InlineData("S1,2026-11-03,60,\"sick\"x\n", 24)]
    [InlineData("S1,2026-11-03,60,\"si\"ck\"\n", 22)]
    public void QuoteWithinAField_IsToldAtThatPlace_AndReadingGoesOn(string row, int column) =>
        Assert.Equal(
            [$"attendance.csv:2:{column} AW5006", "attendance.csv:3:18 AW5203"],
            _folder.With("attendance.csv", "student,date,minutes,code\n" + row + "S1,2026-11-04,60,zzzzzz\n").Mistakes());

    [Fact]
    public void RowWithoutEnd_IsCutOffAtTheLimit() =>
        Assert.Equal(["attendance.csv:2:1 AW5007"], _folder.With("attendance.csv", "student,date,minutes,code\n" + new string('x', 1_500_000)).Mistakes());

    [Fact]
    public void QuoteThatNeverClosesInALargeFile_IsToldWhereItOpens() =>
        Assert.Equal(["attendance.csv:2:1 AW5005"], _folder.With("attendance.csv", "student,date,minutes,code\n\"" + new string('x', 1_500_000)).Mistakes());

    [Fact]
    public void MissingColumn_IsToldInTheHeader() =>
        Assert.Equal(["attendance.csv:1:1 AW5008"], _folder.With("attendance.csv", "student,date,code\nS1,2026-11-03,sick\n").Mistakes());

    [Fact]
    public void TimetableWithoutStudentAndGroup_MissesAColumn() =>
        Assert.Equal(["timetable.csv:1:1 AW5008"], _folder.With("timetable.csv", "date,minutes\n2026-11-03,60\n").Mistakes());

    [Fact]
    public void UnknownColumn_IsToldWithTheNearestName()
    {
        var reading = _folder.With("attendance.csv", "student,date,minutes,code,activty\nS1,2026-11-03,60,sick,lesson\n").Read();

        Assert.Equal(["attendance.csv:1:27 AW5009"], _folder.Mistakes());
        Assert.Equal("activity", reading.Diagnostics[0].Suggestion);
    }

    [Fact]
    public void ColumnThatTheProtocolDoesNotDeclare_IsUnknown() =>
        Assert.Equal(["students.csv:1:14 AW5009"], _folder.With("students.csv", "student,born,shoe_size\nS1,2009-03-12,41\n").Mistakes());

    [Fact]
    public void ColumnTwice_IsToldAtTheSecond() =>
        Assert.Equal(["students.csv:1:14 AW5010"], _folder.With("students.csv", "student,born,born\nS1,2009-03-12,2009-03-12\n").Mistakes());

    [Theory]
    [InlineData("S1,2026-11-03,60,sick,x\n", "attendance.csv:2:23 AW5011")]
    [InlineData("S1,2026-11-03,60\n", "attendance.csv:2:1 AW5011")]
    public void TooManyOrTooFewFields_AreTold(string row, string mistake) =>
        Assert.Equal([mistake], _folder.With("attendance.csv", "student,date,minutes,code\n" + row).Mistakes());

    [Fact]
    public void RowAfterAFieldOfSeveralLines_HasItsOwnLine()
    {
        _folder.With("dossier.csv", "student,reason,step,date,outcome\nS1,\"one\ntwo\r\nthree\",coach_tall,2026-11-04,done\r\n\r\nS1,,other_step,2026-11-05,done\n");

        Assert.Equal(["dossier.csv:4:8 AW5204", "dossier.csv:6:5 AW5204"], _folder.Mistakes());
    }

    [Fact]
    public void EveryMistakeOfEveryFile_IsToldAtOnce()
    {
        _folder
            .With("students.csv", "student,born\nS1,2009-3-12\nS2,2030-01-01\n")
            .With("attendance.csv", "student,date,minutes,code\nS1,2026-11-03,-1,zz\nS9,03-11-2026,1.5,sick\n")
            .With("consents.csv", "student,scope,state\n");

        Assert.Equal(
            [
                "attendance.csv:2:15 AW5301", "attendance.csv:2:18 AW5203", "attendance.csv:3:1 AW5201", "attendance.csv:3:4 AW5102", "attendance.csv:3:15 AW5105",
                "consents.csv:1:1 AW5008", "students.csv:2:4 AW5102", "students.csv:3:4 AW5308",
            ],
            _folder.Mistakes());
        Assert.Empty(_folder.Read().Cases);
    }

    [Fact]
    public void LineOfAMistake_CanBeShown()
    {
        var reading = _folder.With("attendance.csv", "student,date,minutes,code\r\nS1,2026-11-03,60,zz\r\n").Read();

        Assert.Equal("S1,2026-11-03,60,zz", reading.LineOf(reading.Diagnostics[0].Span.File, 2));
        Assert.Null(reading.LineOf(reading.Diagnostics[0].Span.File, 1));
    }
}
