using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Batches;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

public sealed class AllocationTests
{
    private const int Students = 300;
    private const int Rounds = 10;
    private static readonly DateOnly First = new(2026, 8, 1);
    private static readonly DateOnly Last = new(2027, 7, 31);

    private static readonly Protocol Protocol = ProtocolLibrary.Embedded.Find("nl/tien-stappen", new DateOnly(2026, 11, 20))!;
    private static readonly CompiledProtocol Compiled = Protocol.Compiled.Of(Protocol.Definition);

    [Fact]
    public void StudentsFollowedInColumns_AllocateNothing()
    {
        var set = Set();
        var follower = new SetFollower(Protocol.QuestionOf(set, First, Last));
        var found = new List<SetOccurrence>();
        var allocated = Enumerable.Range(0, Rounds).Min(_ => Allocated(follower, found));
        Assert.NotEmpty(found);
        Assert.Equal(0, allocated);
    }

    // The runtime may still be at work in one round; what a student takes is taken in each of them.
    private static long Allocated(SetFollower follower, List<SetOccurrence> found)
    {
        found.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Follow(follower, found);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // What is done grows with the records, not with the days of the calendar.
    [Fact]
    public void DaysThatAreLookedAt_AreThoseOnWhichSomethingHappens()
    {
        var set = Set();
        var packed = new PackedCase(PackedPlan.Of(Compiled, set.Codes)!);
        var days = Compiled.DaysOf(Protocol.Calendars["nl/midden"]);
        var ofNobody = days.YearStarts.Length + days.FactDays.Length + days.Beginnings.Sum(beginnings => beginnings.Length) + 4;
        var ofRecord = 2 * (1 + Compiled.Measures.Length);
        var looked = 0;
        for (var student = 0; student < Students; student++)
        {
            var enrolment = OccurrenceDays.Of(set.Student(student), Protocol.Definition, days.Table, Last);
            Assert.True(packed.TryFollow(set.Student(student), DatedFact.Of(Compiled, set.Facts(student))!, set.Records(student), days, enrolment));
            var looks = LookedAt(packed.Loop.Wake, enrolment.Last) + packed.Singles.Sum(single => single.Looks);
            Assert.InRange(looks, 0, ofNobody + (ofRecord * set.Records(student).Length));
            looked += looks;
        }

        Assert.InRange(looked, Students, int.MaxValue);
    }

    private static int LookedAt(WakeDays wake, int last)
    {
        var count = 0;
        for (var day = wake.From(0); day >= 0 && day <= last; day = wake.From(day + 1))
        {
            count++;
        }

        return count;
    }

    // A student with records that meet on a date is followed as a whole case.
    private static AttendanceSet Set()
    {
        var builder = new AttendanceSetBuilder();
        for (var seed = 0; seed < Students; seed++)
        {
            var student = PlainProtocols.Drawn(Protocol, seed).Student;
            builder.Add(student with { Student = student.Student with { Id = $"s{seed}" }, Records = [.. student.Records.DistinctBy(record => record.Date)] });
        }

        return builder.Build();
    }

    private static void Follow(SetFollower follower, List<SetOccurrence> found)
    {
        for (var student = 0; student < Students; student++)
        {
            follower.Replay(student, found);
        }
    }
}
