using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Tests.Batches;

public class SetReplayTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 3);
    private static readonly DateOnly Friday = new(2026, 11, 6);
    private static readonly Protocol FiveHours = Agreed.By("hours: { total: hours, of: [unexcused], over: 4 school_weeks }", [Agreed.Step("talk", "hours >= 5")]);

    // More students than are followed at once; each second one misses five hours.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Occurrences_ComeInTheOrderOfTheStudents(int threads)
    {
        const int Students = 70_000;
        var set = SetOf(Enumerable.Range(0, Students).Select(number => Missing($"s{number:00000}", number % 2 == 0 ? 300 : 299)));
        var found = FiveHours.Replay(set, Tuesday, Friday, new BatchOptions { Threads = threads }).ToList();

        Assert.Equal(Enumerable.Range(0, Students / 2).Select(number => 2 * number), found.Select(one => one.Student));
        Assert.All(found, one => Assert.Equal(new SetOccurrence(one.Student, 0, Tuesday, null, OccurrenceOutcome.Open), one));
    }

    [Fact]
    public void OnsetBeforeThePeriod_IsLeftOut()
    {
        var set = SetOf([Missing("a", 300), Missing("b", 300) with { Dossier = [new DossierEntry("talk", Friday, DossierOutcome.Done)] }]);

        Assert.Empty(FiveHours.Replay(set, Tuesday.AddDays(1), Friday));
        Assert.Equal([null, Friday], FiveHours.Replay(set, Tuesday, Friday).Select(one => one.Ended));
    }

    // One of them has to be followed as a whole case, which says why.
    [Fact]
    public void CaseWithoutAnAnswer_IsRefusedAsAlone()
    {
        var bad = Missing("b", 300) with { Records = [new AttendanceRecord(Tuesday, 60, "no such code")] };
        var set = SetOf([Missing("a", 300), bad]);
        var refused = Assert.Throws<InvalidInputException>(() => FiveHours.Replay(set, Tuesday, Friday).ToList());

        Assert.Equal(FiveHours.Check(bad, Friday).Select(one => one.ToString()), refused.Diagnostics.Select(one => one.ToString()));
    }

    [Fact]
    public void Progress_CountsStudentsUpToTheLast()
    {
        var counted = new Counted();
        var set = SetOf(Enumerable.Range(0, 40_000).Select(number => Missing($"s{number:00000}", 10)));

        Assert.Empty(FiveHours.Replay(set, Tuesday, Friday, new BatchOptions { Progress = counted }));
        Assert.Equal(counted.Counts.Order(), counted.Counts);
        Assert.Equal(40_000, counted.Counts[^1]);
    }

    [Fact]
    public void ReplayThatIsEndedEarly_Stops()
    {
        using var ending = new CancellationTokenSource();
        ending.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => FiveHours.Replay(SetOf([Missing("a", 300)]), Tuesday, Friday, new BatchOptions { Cancellation = ending.Token }).ToList());
    }

    [Fact]
    public void NobodyAtAll_HasNoOccurrences() => Assert.Empty(FiveHours.Replay(SetOf([]), Tuesday, Friday));

    private static StudentCase Missing(string id, int minutes) =>
        new(new Student(id, new DateOnly(2009, 3, 12))) { Records = [new AttendanceRecord(Tuesday, minutes, "unexcused")] };

    private static AttendanceSet SetOf(IEnumerable<StudentCase> cases)
    {
        var builder = new AttendanceSetBuilder();
        cases.ToList().ForEach(builder.Add);
        return builder.Build();
    }

    private sealed class Counted : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}
