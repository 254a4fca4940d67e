using Aanwezig.Attendance;
using Aanwezig.Changes;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Tests.Changes;

public class TrackerTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 10);
    private static readonly Protocol Protocol = ProtocolLibrary.Embedded.Find("nl/tien-stappen", Tuesday)!;

    [Fact]
    public void SixHoursMissed_AddATalk_AndADayLaterNothingIsNew()
    {
        var tracker = Tracker();
        var missed = tracker.Take(new AttendanceRecord(Tuesday, 360, "unexcused"));

        Assert.Equal(tracker.Answer.Recommendations, missed.Recommendations.Added);
        Assert.Single(missed.Recommendations.Added);
        Assert.Empty(missed.Recommendations.Gone);
        Assert.Empty(tracker.GoOnTo(Tuesday.AddDays(1)).Recommendations.Added);
    }

    [Fact]
    public void Correction_TakesTheTalkAway()
    {
        var tracker = Tracker();
        var record = new AttendanceRecord(Tuesday, 360, "unexcused") { Id = "r1", RecordedAt = Tuesday.ToDateTime(new TimeOnly(9, 0)) };
        var talk = Assert.Single(tracker.Take(record).Recommendations.Added);
        var change = tracker.Take(record with { Id = "r2", Supersedes = "r1", Code = "excused", RecordedAt = Tuesday.ToDateTime(new TimeOnly(12, 0)) });

        Assert.Same(talk, Assert.Single(change.Recommendations.Gone));
        Assert.Empty(change.Recommendations.ApplyTo(change.Before.Recommendations));
    }

    [Fact]
    public void WhatOccurs_IsReportedWithoutAnAnswer()
    {
        var tracker = Tracker();
        var record = new AttendanceRecord(Tuesday, 960, "unexcused") { Id = "r1" };
        var occurred = tracker.Take(record).Occurrences.Added;
        Assert.Contains(occurred, occurrence => occurrence is { Step: "report_leerplicht", Ended: null } && occurrence.Onset == Tuesday);
        Assert.Equal(tracker.Occurrences, occurred);

        var undone = tracker.Take(record with { Id = "r2", Supersedes = "r1", Code = "excused", RecordedAt = Tuesday.ToDateTime(new TimeOnly(12, 0)) });
        Assert.Equal(occurred, undone.Occurrences.Gone);
        Assert.Empty(tracker.Occurrences);
        Assert.True(tracker.Take(new AttendanceRecord(Tuesday, 5, "late")).Occurrences.IsEmpty);
    }

    [Fact]
    public void OccurrenceThatIsDone_IsTheSameOneThatStandsOtherwise()
    {
        var tracker = Tracker();
        var talk = Assert.Single(tracker.Take(new AttendanceRecord(Tuesday, 360, "unexcused")).Occurrences.Added);
        var changed = Assert.Single(tracker.Take(new DossierEntry(talk.Step, Tuesday, DossierOutcome.Done)).Occurrences.Changed);

        Assert.Equal(talk, changed.Before);
        Assert.Equal(talk with { Ended = Tuesday, Outcome = OccurrenceOutcome.Done }, changed.After);
    }

    // What is kept of an event is the change that was given, and room for more events.
    [Fact]
    public void RegistrationThatBringsNothingAbout_AllocatesAFewBytes()
    {
        const int Taken = 200;
        var tracker = Tracker();
        var records = Enumerable.Range(0, 3 * Taken).Select(number => new AttendanceRecord(Tuesday.AddDays(-(number % 60)), 1, "late") { Id = $"r{number}" }).ToList();
        var allocated = records.Chunk(Taken).Min(some => Allocated(tracker, some));

        Assert.True(tracker.IsPacked);
        Assert.InRange(allocated / Taken, 0, 512);
    }

    [Fact]
    public void WhatIsNoAnswer_IsRefusedAndForgotten()
    {
        var tracker = Tracker();
        var answer = tracker.Answer;

        Assert.Throws<InvalidInputException>(() => tracker.Take(new AttendanceRecord(Tuesday, 60, "no such code")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tracker.GoOnTo(Tuesday.AddDays(-1)));
        Assert.Same(answer, tracker.Answer);
        Assert.Empty(tracker.Known.Records);
    }

    private static long Allocated(Tracker tracker, IEnumerable<AttendanceRecord> records)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var record in records)
        {
            tracker.Take(record);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Tracker Tracker() => new(Protocol, new StudentCase(new Student("s1", new DateOnly(2009, 3, 12))), Tuesday);
}
