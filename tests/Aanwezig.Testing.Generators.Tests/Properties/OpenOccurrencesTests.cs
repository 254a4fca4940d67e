using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class OpenOccurrencesTests
{
    [Fact]
    public void AnswerOfADay_AgreesWithTheReplayUpToIt() => Trials.Hold(random => OpenOccurrences.Contradiction(random, UpTo));

    [Fact]
    public void ReplayThatStopsADayEarly_IsFound() => Trials.AreFalsifiedBy(random => OpenOccurrences.Contradiction(random, (asked, day) => UpTo(asked, day.AddDays(-1))));

    [Fact]
    public void ReplayThatLosesAnOccurrence_IsFound() => Trials.AreFalsifiedBy(random => OpenOccurrences.Contradiction(random, (asked, day) => [.. UpTo(asked, day).Skip(1)]));

    private static IReadOnlyList<OccurrenceRecord> UpTo(RandomCase asked, DateOnly day) => asked.Protocol.Replay(asked.Student, asked.Begins, day);
}
