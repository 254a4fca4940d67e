using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that an answer lists every open occurrence once, recommended or withheld, and nothing else that occurred.</summary>
internal static class OpenOccurrences
{
    public static string? Contradiction(RandomCase random, Func<RandomCase, DateOnly, IReadOnlyList<OccurrenceRecord>> replay) =>
        Days(random).Select(day => Contradiction(random, day, replay)).FirstOrDefault(told => told is not null);

    public static IEnumerable<DateOnly> Days(RandomCase random) => [random.On, random.On.AddDays(-17), random.On.AddDays(-38)];

    private static string? Contradiction(RandomCase random, DateOnly day, Func<RandomCase, DateOnly, IReadOnlyList<OccurrenceRecord>> replay)
    {
        var answer = random.Protocol.Assess(random.Student, day);
        var listed = answer.Recommendations.Where(item => !ReservedSteps.All.Contains(item.Step)).Select(item => (item.Step, item.Onset))
            .Concat(answer.Withheld.Where(item => item.Onset is not null).Select(item => (item.Step, item.Onset!.Value)))
            .ToList();
        var occurred = replay(random, day);
        var open = occurred.Where(item => item.Outcome == OccurrenceOutcome.Open).Select(item => (item.Step, item.Onset)).ToList();
        var reopened = occurred.Where(item => item.Outcome == OccurrenceOutcome.PassedOver).Select(item => (item.Step, item.Onset));
        return listed.Count != listed.Distinct().Count() ? $"twice on {day:O}: {string.Join(", ", listed)}"
            : open.Except(listed).ToList() is { Count: > 0 } missing ? $"open but not in the answer of {day:O}: {string.Join(", ", missing)}"
            : listed.Except(open).Except(reopened).ToList() is { Count: > 0 } extra ? $"in the answer of {day:O} but not open: {string.Join(", ", extra)}"
            : null;
    }
}
