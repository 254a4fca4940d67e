using Aanwezig.Attendance;

namespace Aanwezig.Testing.Tests;

public class AttendanceBuilderTests
{
    [Fact]
    public void Periods_AreInTheCase() => Assert.Equal(
        [new Enrolment(new DateOnly(2026, 8, 1), new DateOnly(2026, 11, 4), "G1"), new Enrolment(new DateOnly(2027, 2, 1))],
        AttendanceBuilder.BornOn(2008, 3, 12).Period("2026-08-01", "2026-11-04", "G1").Period("2027-02-01").Build().Enrolments);

    [Fact]
    public void EverythingTold_IsInTheCase()
    {
        var told = AttendanceBuilder.BornOn(2008, 3, 12)
            .As("A7", "M4A")
            .Enrolled("2026-08-31", "2027-07-31")
            .Qualified("2026-07-04")
            .Follows("nl/zuid")
            .With("level", "3", from: "2026-09-01", recordedAt: "2026-09-02T09:00")
            .Missed("2026-11-03", "6:00", AttendanceKind.Sick, Activity.Practice)
            .Registered("2026-11-04", "0:15", "TL", recordedAt: "2026-11-04T09:15")
            .Started("08:30", "taal")
            .Attempted("coach_talk", "2026-11-04")
            .Entered("coach_talk", "2026-11-05", DossierOutcome.Waived, "2026-11-03", "op reis")
            .Said(ConsentState.Given, "2026-11-06T10:00")
            .Scheduled("2026-11-03", "8:00", subject: "taal", start: "08:30")
            .Exempted("care", "2026-11-02", "2026-12-18", "zorgt voor zijn moeder", "2026-10-30T10:00")
            .Build();

        var student = new Student("A7", new DateOnly(2008, 3, 12))
        {
            Group = "M4A",
            EnrolledFrom = new DateOnly(2026, 8, 31),
            EnrolledUntil = new DateOnly(2027, 7, 31),
            StartkwalificatieFrom = new DateOnly(2026, 7, 4),
            Calendar = "nl/zuid",
        };
        Assert.Equal(student, told.Student);
        Assert.Equal([new FactChange("level", "3", new DateOnly(2026, 9, 1)) { RecordedAt = new DateTime(2026, 9, 2, 9, 0, 0) }], told.Facts);
        Assert.Equal(
            [
                new AttendanceRecord(new DateOnly(2026, 11, 3), 360, "sick") { Activity = Activity.Practice },
                new AttendanceRecord(new DateOnly(2026, 11, 4), 15, "TL") { Start = new TimeOnly(8, 30), Subject = "taal", RecordedAt = new DateTime(2026, 11, 4, 9, 15, 0) },
            ],
            told.Records);
        Assert.Equal(
            [
                new DossierEntry("coach_talk", new DateOnly(2026, 11, 4), DossierOutcome.Attempted),
                new DossierEntry("coach_talk", new DateOnly(2026, 11, 5), DossierOutcome.Waived) { Onset = new DateOnly(2026, 11, 3), Reason = "op reis" },
            ],
            told.Dossier);
        Assert.Equal([new Consent(ConsentScope.ParentContact, ConsentState.Given, new DateTime(2026, 11, 6, 10, 0, 0))], told.Consents);
        Assert.Equal(
            [new Exemption("care", new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 18), "zorgt voor zijn moeder") { RecordedAt = new DateTime(2026, 10, 30, 10, 0, 0) }],
            told.Exemptions);
        Assert.Equal([new ScheduledTime(new DateOnly(2026, 11, 3), 480) { Start = new TimeOnly(8, 30), Subject = "taal" }], told.Timetable);
    }

    [Fact]
    public void Correction_SupersedesWhatWasJustTold()
    {
        var told = AttendanceBuilder.BornOn(2009, 3, 12)
            .Missed("2026-11-03", "6:00")
            .Corrected("2026-11-10T09:00", AttendanceKind.Sick)
            .Corrected("2026-11-11T09:00", AttendanceKind.Leave, "4:00")
            .Build();

        Assert.Equal([null, "r1", "r1+"], told.Records.Select(record => record.Supersedes));
        Assert.Equal([360, 360, 240], told.Records.Select(record => record.Minutes));
        Assert.Equal(["unexcused", "sick", "leave"], told.Records.Select(record => record.Code));
    }

    [Fact]
    public void Case_DoesNotChangeAfterItWasBuilt()
    {
        var builder = AttendanceBuilder.BornOn(2009, 3, 12).Missed("2026-11-03", "6:00");
        var told = builder.Build();

        builder.Missed("2026-11-04", "6:00");

        Assert.Single(told.Records);
    }

    [Fact]
    public void WordsThatAreNoDateOrTime_AreRefused()
    {
        var builder = AttendanceBuilder.BornOn(2009, 3, 12);

        Assert.Throws<FormatException>(() => builder.Missed("3-11-2026", "6:00"));
        Assert.Throws<FormatException>(() => builder.Missed("2026-11-03", "6"));
        Assert.Throws<FormatException>(() => builder.Said(ConsentState.Given, "2026-11-03"));
        Assert.Throws<InvalidOperationException>(() => builder.Started("08:30"));
        Assert.Throws<FormatException>(() => AttendanceBuilder.BornOn(2009, 3, 12).Missed("2026-11-03", "1:00").Started("8:30"));
        Assert.Throws<InvalidOperationException>(() => builder.Corrected("2026-11-10T09:00", AttendanceKind.Sick));
    }
}
