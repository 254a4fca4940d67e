using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Changes;

namespace Aanwezig.Testing.Tests.Properties;

public class TrackedCaseTests
{
    private const int Cases = 5;

    private static readonly DateOnly Tuesday = new(2026, 11, 10);
    private static readonly Protocol Protocol = ProtocolLibrary.Embedded.Find("nl/tien-stappen", Tuesday)!;

    [Fact]
    public void CaseToldEventByEvent_IsAnsweredAsTheWhole() => Trials.Hold(random => TrackedCase.Contradiction(random, change => change), Cases);

    [Fact]
    public void TrackerThatForgetsTheLastChange_IsFound()
    {
        AnswerChange? last = null;
        Trials.AreFalsifiedBy(random => TrackedCase.Contradiction(random, change => (last, last = change) is ({ } former, _) ? former : change));
    }

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
    public void WhatIsNoAnswer_IsRefusedAndForgotten()
    {
        var tracker = Tracker();
        var answer = tracker.Answer;

        Assert.Throws<InvalidInputException>(() => tracker.Take(new AttendanceRecord(Tuesday, 60, "no such code")));
        Assert.Throws<ArgumentOutOfRangeException>(() => tracker.GoOnTo(Tuesday.AddDays(-1)));
        Assert.Same(answer, tracker.Answer);
        Assert.Empty(tracker.Known.Records);
    }

    private static Tracker Tracker() => new(Protocol, new StudentCase(new Student("s1", new DateOnly(2009, 3, 12))), Tuesday);
}
