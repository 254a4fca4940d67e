using Aanwezig.Attendance;

namespace Aanwezig.Testing.Tests.Reading;

public class CaseAssemblyTests
{
    private const string Head = "scenario: proef\nprotocol: school/proef\nstudent: { born: 2009-03-12 }\n";
    private const string Tail = "expect:\n  - on: 2026-11-18\n    recommended: []\n";

    [Fact]
    public void Scenario_OfSixteenHours_IsTheCaseItTells()
    {
        var told = TestWorld.CaseOf(
            """
            scenario: net zestien uur in drie weken
            protocol: ../proef.yaml
            student: { born: 2009-03-12, level: 3, pathway: bol }
            attendance:
              - 2026-11-03 unexcused 6:00
              - 2026-11-12 unexcused 6:00
              - 2026-11-18 unexcused 4:00
            dossier:
              - 2026-11-04 coach_talk done
            expect:
              - on: 2026-11-18
                recommended: []
            """);

        var built = AttendanceBuilder.BornOn(2009, 3, 12)
            .With("level", "3")
            .With("pathway", "bol")
            .Missed("2026-11-03", "6:00")
            .Missed("2026-11-12", "6:00")
            .Missed("2026-11-18", "4:00")
            .Done("coach_talk", "2026-11-04")
            .Build();
        AssertSame(built, told);
    }

    [Fact]
    public void Report_IsOfItsOwnRecord_AndNotOfACorrectionThatSaysNothingOfIt()
    {
        var told = TestWorld.CaseOf(
            Head
            + """
            attendance:
              - 2026-11-10 sick 6:00 practice recorded 2026-11-17T10:00 reported 2026-11-17T09:00
              - 2026-11-11 unexcused 6:00, corrected 2026-11-18T10:00 to sick 5:00 reported 2026-11-17T09:00+01:00, corrected 2026-11-20T10:00 to sick

            """
            + Tail);

        Assert.Equal(
            [new(2026, 11, 17, 9, 0, 0), null, new(2026, 11, 17, 9, 0, 0), null],
            told.Records.Select(record => record.ReportedAt));
    }

    [Fact]
    public void Start_IsJoinedToTheDate_OfOneDayOrOfEachDayOfARange_AndCorrectionsKeepItWithItsSubject()
    {
        var told = TestWorld.CaseOf(
            Head
            + """
            attendance:
              - 2026-11-03T09:00 unexcused 1:00 subject rekenen
              - 2026-11-04..2026-11-05T13:00 unexcused 2:30
              - 2026-11-06T00:00 late 0:10 practice subject bpv recorded 2026-11-06T10:00, corrected 2026-11-18T10:00 to sick
              - '2026-11-09T23:59 unexcused 0:01'
              - 2026-11-10 unexcused 1:00

            """
            + Tail);

        Assert.Equal(
            ["3 09:00 rekenen", "4 13:00 ", "5 13:00 ", "6 00:00 bpv", "6 00:00 bpv", "9 23:59 ", "10  "],
            told.Records.Select(record => FormattableString.Invariant($"{record.Date.Day} {record.Start:HH:mm} {record.Subject}")));
    }

    [Fact]
    public void EveryLine_CanSayAllItHas()
    {
        var told = TestWorld.CaseOf(
            """
            scenario: alles
            protocol: school/proef
            student:
              id: A7
              born: 2008-02-29
              group: M4A
              level: 4
              year_of_study: 2
              enrolled_from: 2026-08-31
              enrolled_until: 2027-07-31
              startkwalificatie: 2026-07-04
              exempt: both
              student_finance: true
              concern: false
            calendar: nl/midden
            attendance:
              - 2026-11-03T08:30 TL 0:15 practice subject taal recorded 2026-11-03T16:00:30
            dossier:
              - 2026-11-04 coach_talk waived onset 2026-11-03 recorded 2026-11-05T09:00 reason op vakantie, met leave
              - 2026-11-05 acquaintance done
              - 2026-11-06 weigh_objection declined
            consents:
              - 2026-11-04 parent_contact given
              - 2026-11-05T12:30 parent_insight withdrawn
            timetable:
              - 2026-11-03 rekenen 6:00 practice
              - 2026-11-04 0:00
            facts:
              - 2026-11-10 level 3 recorded 2026-11-11T10:00+01:00
            expect:
              - on: 2026-11-18
                recommended: []
            """);

        var student = new Student("A7", new DateOnly(2008, 2, 29))
        {
            Group = "M4A",
            EnrolledFrom = new DateOnly(2026, 8, 31),
            EnrolledUntil = new DateOnly(2027, 7, 31),
            StartkwalificatieFrom = new DateOnly(2026, 7, 4),
            Calendar = "nl/midden",
        };
        var expected = new StudentCase(student)
        {
            Records = [new AttendanceRecord(new DateOnly(2026, 11, 3), 15, "TL") { Start = new TimeOnly(8, 30), Activity = Activity.Practice, Subject = "taal", RecordedAt = new DateTime(2026, 11, 3, 16, 0, 30) }],
            Dossier =
            [
                new DossierEntry("coach_talk", new DateOnly(2026, 11, 4), DossierOutcome.Waived)
                {
                    Onset = new DateOnly(2026, 11, 3),
                    RecordedAt = new DateTime(2026, 11, 5, 9, 0, 0),
                    Reason = "op vakantie, met leave",
                },
                new DossierEntry("acquaintance", new DateOnly(2026, 11, 5), DossierOutcome.Done),
                new DossierEntry("weigh_objection", new DateOnly(2026, 11, 6), DossierOutcome.Declined),
            ],
            Consents =
            [
                new Consent(ConsentScope.ParentContact, ConsentState.Given, new DateTime(2026, 11, 4)),
                new Consent(ConsentScope.ParentInsight, ConsentState.Withdrawn, new DateTime(2026, 11, 5, 12, 30, 0)),
            ],
            Timetable =
            [
                new ScheduledTime(new DateOnly(2026, 11, 3), 360) { Activity = Activity.Practice, Subject = "rekenen" },
                new ScheduledTime(new DateOnly(2026, 11, 4), 0),
            ],
            Facts =
            [
                new FactChange("level", "4"),
                new FactChange("year_of_study", "2"),
                new FactChange("exempt", "both"),
                new FactChange("student_finance", "true"),
                new FactChange("concern", "false"),
                new FactChange("level", "3", new DateOnly(2026, 11, 10)) { RecordedAt = new DateTime(2026, 11, 11, 10, 0, 0) },
            ],
        };
        AssertSame(expected, told);
    }

    [Fact]
    public void Corrections_SupersedeOneAnother_AndKeepTheMinutesThatTheyDoNotName()
    {
        var told = TestWorld.CaseOf(Head
            + "attendance:\n"
            + "  - 2026-11-02 sick 6:00\n"
            + "  - 2026-11-03 unexcused 6:00 practice, corrected 2026-11-10T09:00 to sick, corrected 2026-11-12T08:00Z to leave 4:30\n"
            + Tail);

        Assert.Equal(
            [
                new AttendanceRecord(new DateOnly(2026, 11, 2), 360, "sick"),
                new AttendanceRecord(new DateOnly(2026, 11, 3), 360, "unexcused") { Id = "r2", Activity = Activity.Practice },
                new AttendanceRecord(new DateOnly(2026, 11, 3), 360, "sick")
                {
                    Id = "r2.1", Activity = Activity.Practice, RecordedAt = new DateTime(2026, 11, 10, 9, 0, 0), Supersedes = "r2",
                },
                new AttendanceRecord(new DateOnly(2026, 11, 3), 270, "leave")
                {
                    Id = "r2.2", Activity = Activity.Practice, RecordedAt = new DateTime(2026, 11, 12, 9, 0, 0), Supersedes = "r2.1",
                },
            ],
            told.Records.Select(record => record with { Origin = null }));
    }

    [Fact]
    public void RangeOfAttendance_IsEverySchoolDayOfTheCalendar()
    {
        // The autumn break of midden is 17 to 25 October 2026.
        var told = TestWorld.CaseOf(Head + "attendance:\n  - 2026-10-15..2026-10-27 sick 6:00\n" + Tail);

        Assert.Equal(["2026-10-15", "2026-10-16", "2026-10-26", "2026-10-27"], told.Records.Select(record => $"{record.Date:yyyy-MM-dd}"));
    }

    [Fact]
    public void RangeOfAttendance_InAPlannedWeek_IsItsDaysWithScheduledTime()
    {
        var told = TestWorld.CaseOf(Head
            + "timetable:\n  - 2026-11-03 8:00\n  - 2026-11-04 0:00\n  - 2026-11-07 2:00\n"
            + "attendance:\n  - 2026-11-02..2026-11-09 sick 6:00\n"
            + Tail);

        Assert.Equal(["2026-11-03", "2026-11-07", "2026-11-09"], told.Records.Select(record => $"{record.Date:yyyy-MM-dd}"));
    }

    [Fact]
    public void Timetable_MayHaveStarts()
    {
        var told = TestWorld.CaseOf(Head + "timetable:\n  - 2026-11-03T09:00 1:00 rekenen\n  - 2026-11-04..2026-11-05T13:30 2:00\n  - 2026-11-06 1:00\n" + Tail);

        Assert.Equal(
            ["3 09:00 60", "4 13:30 120", "5 13:30 120", "6  60"],
            told.Timetable.Select(row => FormattableString.Invariant($"{row.Date.Day} {row.Start:HH:mm} {row.Minutes}")));
    }

    [Fact]
    public void RangeOfTimetable_IsEveryTeachingWeekday_ClosedOrNot()
    {
        var told = TestWorld.CaseOf(Head + "timetable:\n  - 2026-10-15..2026-10-20 6:00\n" + Tail);

        Assert.Equal(["2026-10-15", "2026-10-16", "2026-10-19", "2026-10-20"], told.Timetable.Select(row => $"{row.Date:yyyy-MM-dd}"));
    }

    [Fact]
    public void SingleDate_WithoutSchool_IsTakenAsItIs()
    {
        var told = TestWorld.CaseOf(Head + "attendance:\n  - 2026-10-18 sick 6:00\n" + Tail);

        Assert.Equal(new DateOnly(2026, 10, 18), Assert.Single(told.Records).Date);
    }

    [Fact]
    public void CorrectedRange_HasAnIdForEachDay()
    {
        var told = TestWorld.CaseOf(Head + "attendance:\n  - 2026-11-05..2026-11-06 unknown 6:00, corrected 2026-11-09T09:00 to sick\n" + Tail);

        Assert.Equal(["r1-2026-11-05", "r1-2026-11-05.1", "r1-2026-11-06", "r1-2026-11-06.1"], told.Records.Select(record => record.Id));
    }

    [Fact]
    public void Facts_AsKeys_AlwaysHeld()
    {
        var told = TestWorld.CaseOf(Head + "facts: { concern: true, since: 2026-09-01 }\n" + Tail);

        Assert.Equal([new FactChange("concern", "true"), new FactChange("since", "2026-09-01")], told.Facts.Select(fact => fact with { Origin = null }));
    }

    [Fact]
    public void EveryRecord_KnowsItsLine()
    {
        var told = TestWorld.CaseOf(Head + "attendance:\n  - 2026-11-03 unexcused 6:00\n" + Tail);

        Assert.Equal("scenario.yaml:5:5", told.Records[0].Origin.ToString());
    }

    private static void AssertSame(StudentCase expected, StudentCase told)
    {
        Assert.Equal(expected.Student, told.Student with { Origin = null });
        Assert.Equal(expected.Records, told.Records.Select(each => each with { Origin = null }));
        Assert.Equal(expected.Dossier, told.Dossier.Select(each => each with { Origin = null }));
        Assert.Equal(expected.Consents, told.Consents.Select(each => each with { Origin = null }));
        Assert.Equal(expected.Timetable, told.Timetable.Select(each => each with { Origin = null }));
        Assert.Equal(expected.Facts, told.Facts.Select(each => each with { Origin = null }));
    }
}
