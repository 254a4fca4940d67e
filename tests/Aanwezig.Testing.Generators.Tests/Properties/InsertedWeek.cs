using Aanwezig.Attendance;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that a closed week does not exist for a protocol that counts on the clocks of the school.</summary>
internal static class InsertedWeek
{
    public static string? Contradiction(RandomCase random, Func<Protocol, StudentCase, DateOnly, IReadOnlyList<OccurrenceRecord>> replay)
    {
        if (!random.OnlySchoolClocks)
        {
            return null;
        }

        var here = replay(random.Protocol, random.Student, random.On);
        return LaterWeek.All.Where(week => week.Monday < random.On && !HappensOn(week.Monday.AddDays(-1), here, random.Student))
            .Select(week => Difference(week, here, replay(week.Move(random), week.Move(random.Student), week.Move(random.On))))
            .FirstOrDefault(told => told is not null);
    }

    // What is brought about is seen from the next day on, which is then a day of the inserted week.
    private static bool HappensOn(DateOnly day, IReadOnlyList<OccurrenceRecord> here, StudentCase student) =>
        here.Any(item => item.Onset == day) || student.Dossier.Any(entry => entry.Date == day);

    private static string? Difference(LaterWeek week, IReadOnlyList<OccurrenceRecord> here, IReadOnlyList<OccurrenceRecord> there)
    {
        var expected = here.Select(item => (item.Step, Onset: week.Move(item.Onset), item.Outcome)).ToList();
        var found = there.Select(item => (item.Step, item.Onset, item.Outcome)).ToList();
        return expected.SequenceEqual(found)
            ? null
            : $"week of {week.Monday:O}: lost {string.Join(", ", expected.Except(found))}; new {string.Join(", ", found.Except(expected))}";
    }
}
