using Aanwezig.Definitions;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class FallingOutTests
{
    private const int Cases = 40;

    [Fact]
    public void WhatFallsOut_IsWhatEachComingDayTakesAway() => Trials.Hold(random => Contradiction(random, told => told), Cases);

    [Fact]
    public void DayThatIsForgotten_IsFound() => Trials.AreFalsifiedBy(random => Contradiction(random, told => [.. told.Skip(1)]));

    private static string? Contradiction(RandomCase random, Func<IReadOnlyList<FallsOut>, IReadOnlyList<FallsOut>> told)
    {
        var replay = random.Protocol.LedgerOf(random.Student, random.On).Replay;
        var turn = random.Calendar.Years.FirstOrDefault(year => year.Range.From > random.On)?.Range.From ?? random.Calendar.Range.Until;
        foreach (var near in random.Protocol.Assess(random.Student, random.On).Upcoming.Where(near => near.FallsOut.Count > 0 || LosesAmounts(random, near.Measure)))
        {
            var taken = new List<FallsOut>();
            var value = near.Value.Min;
            for (var day = random.On.AddDays(1); day <= turn && value > 0; day = day.AddDays(1))
            {

                var next = replay.StandingOn(day).Measure(near.Measure).Value.Min;
                if (next < value)
                {
                    taken.Add(new FallsOut(day, value - next));
                }

                value = next;
            }

            if (!taken.SequenceEqual(told(near.FallsOut)))
            {
                return $"{near.Measure}: told {string.Join(", ", told(near.FallsOut))}; taken {string.Join(", ", taken)}";
            }
        }

        return null;
    }

    private static bool LosesAmounts(RandomCase random, string measure) => random.Protocol.Versions.All(version => version.Measures.Any(known =>
        known.Name == measure && known.Form is MeasureForm.Total or MeasureForm.Count && known.Window is not { Rolling: null, FromFirst: null, Period: WindowPeriod.Enrolment }));
}
