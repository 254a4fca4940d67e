using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Attendance.Sets;

public class AttendanceSetTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly DateTime Noon = new(2026, 11, 3, 12, 0, 0);
    private static readonly AttendanceRecord Lesson = new(Monday, 60, "O");

    [Fact]
    public void Students_StandInOrdinalOrderOfId()
    {
        var set = SetOf(new(new("b", default)), new(new("a", default)), new(new("B", default)), new(new("10", default)), new(new("9", default)));

        Assert.Equal(["10", "9", "B", "a", "b"], Enumerable.Range(0, set.Count).Select(index => set.Student(index).Id));
    }

    [Fact]
    public void Records_OfWhoWasNotAddedYet_AreTheirs()
    {
        var builder = new AttendanceSetBuilder();
        builder.Add("b", Lesson);
        builder.Add("a", Lesson with { Minutes = 30 });
        builder.Add(new Student("a", Monday));
        builder.Add(new Student("b", Monday));
        builder.Add("a", Lesson with { Date = Monday.AddDays(-1) });
        var set = builder.Build();

        Assert.Equal([Lesson with { Date = Monday.AddDays(-1) }, Lesson with { Minutes = 30 }], set.Case(0).Records);
        Assert.Equal([Lesson], set.Case(1).Records);
        Assert.Equal(3, set.RecordCount);
    }

    [Fact]
    public void PackedRecords_StandByDayStartCodeMinutesAndActivity()
    {
        var set = SetOf(new StudentCase(new("a", default))
        {
            Records = [Lesson with { Start = new(8, 30) }, Lesson with { Code = "A", Start = new(8, 30) }, Lesson, Lesson with { Date = Monday.AddDays(-1), Code = "Z" }],
        });

        Assert.Equal(["A", "O", "Z"], set.Codes);
        Assert.Equal(
            [(-1, PackedRecord.NoStart, "Z"), (0, PackedRecord.NoStart, "O"), (0, (ushort)510, "A"), (0, (ushort)510, "O")],
            set.Records(0).ToArray().Select(record => (set.Epoch.AddDays(record.Day).DayNumber - Monday.DayNumber, record.Start, set.Codes[record.Code])));
    }

    [Fact]
    public void StudentsWithTheSameFacts_ShareOneList()
    {
        var (level, bol) = (new FactChange("level", "2") { Origin = new SourceSpan("students.csv", 2, 1, 9) }, new FactChange("pathway", "bol"));
        var set = SetOf(
            new StudentCase(new("a", default)) { Facts = [level, bol] },
            new StudentCase(new("b", default)) { Facts = [bol, level with { Origin = new SourceSpan("students.csv", 3, 1, 9) }] },
            new StudentCase(new("c", default)) { Facts = [bol] });

        Assert.Same(set.Facts(0), set.Facts(1));
        Assert.Equal([new("level", "2"), bol], set.Facts(0));
        Assert.NotSame(set.Facts(0), set.Facts(2));
    }

    [Theory]
    [MemberData(nameof(SimpleCases))]
    public void CaseThatItsColumnsTellWhole_IsSimple(StudentCase simple) => Assert.True(SetOf(simple).IsSimple(0));

    [Theory]
    [MemberData(nameof(OtherCases))]
    public void CaseOfWhichMoreCounts_IsNotSimple_AndComesBackWhole(StudentCase other)
    {
        var set = SetOf(other);

        Assert.False(set.IsSimple(0));
        Assert.Throws<InvalidOperationException>(() => _ = set.Records(0).Length);
        SameCase.Case(other, set.Case(0));
    }

    [Fact]
    public void TimetableThatManyShare_IsKeptOnce()
    {
        List<ScheduledTime> ofGroup = [new(Monday, 300)];
        var set = SetOf(new StudentCase(new("a", default)) { Timetable = ofGroup }, new StudentCase(new("b", default)) { Timetable = ofGroup });

        Assert.Same(set.Case(0).Timetable, set.Case(1).Timetable);
        Assert.NotSame(ofGroup, set.Case(0).Timetable);
    }

    [Fact]
    public void RecordsOfNobody_AreNotForgotten()
    {
        var builder = new AttendanceSetBuilder();
        builder.Add("a", Lesson);

        Assert.Contains("student a", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StudentAddedTwice_IsRefused()
    {
        var builder = new AttendanceSetBuilder();
        builder.Add(new Student("a", default));

        Assert.Throws<ArgumentException>(() => builder.Add(new Student("a", default)));
    }

    [Fact]
    public void SetThatWasMade_CannotBeAddedTo()
    {
        var builder = new AttendanceSetBuilder();
        builder.Add(new Student("a", default));
        Assert.Equal(1, builder.Build().Count);

        Assert.Throws<InvalidOperationException>(() => builder.Add("a", Lesson));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void NobodyAtAll_IsASetToo() => Assert.Equal((0, 0L), (SetOf().Count, SetOf().RecordCount));

    public static TheoryData<StudentCase> SimpleCases => [
        With(Lesson),
        With(Lesson with { Id = "r1" }, Lesson with { Id = "r2", RecordedAt = Noon }),
        With() with { Facts = [new("level", "2"), new("level", "3", Monday) { RecordedAt = Noon }] },
    ];

    public static TheoryData<StudentCase> OtherCases => [
        With(Lesson with { Id = "r1" }, Lesson with { Id = "r2", Supersedes = "r1", RecordedAt = Noon }),
        With(Lesson with { Id = "r1" }, Lesson with { Id = "r1" }),
        With(Lesson with { ReportedAt = Noon }),
        With(Lesson with { Subject = "taal" }, Lesson, Lesson with { Subject = string.Empty }),
        With(Lesson with { Minutes = -1 }, Lesson with { Minutes = 1441 }, Lesson),
        With(Lesson with { Start = new TimeOnly(8, 30, 1) }),
        With(Lesson with { Date = new DateOnly(1999, 12, 31) }, Lesson with { Date = new DateOnly(9999, 12, 31) }),
        With(Lesson with { RecordedAt = Noon.AddTicks(1) }, Lesson with { RecordedAt = DateTime.MaxValue }, Lesson with { RecordedAt = DateTime.MinValue }),
        With(Lesson with { Id = "half \ud83d" }),
        With() with { Dossier = [new DossierEntry("talk", Monday, DossierOutcome.Done)] },
        With() with { Consents = [new Consent(ConsentScope.ParentContact, ConsentState.Given, Noon)] },
        With() with { Timetable = [new ScheduledTime(Monday, 300)] },
        With() with { Findings = [new Finding("row_left_out", new Sentence(new Wording("a", "b")), [])] },
        With() with { Facts = [new("level", "2"), new("level", "3")] },
    ];

    private static StudentCase With(params AttendanceRecord[] records) => new(new Student("a", new DateOnly(2009, 3, 12))) { Records = records };

    private static AttendanceSet SetOf(params StudentCase[] cases)
    {
        var builder = new AttendanceSetBuilder();
        cases.ToList().ForEach(builder.Add);
        return builder.Build();
    }
}
