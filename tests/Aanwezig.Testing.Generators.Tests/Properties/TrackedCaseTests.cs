using Aanwezig.Changes;
using Aanwezig.Testing.Generators;
using Aanwezig.Testing.Generators.Tests.DayByDay;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class TrackedCaseTests
{
    private const int Cases = 5;
    private const int Some = 12;

    [Fact]
    public void CaseTakenEventByEvent_IsAnsweredAsTheWhole() => Trials.Hold(random => TrackedCase.Contradiction(random, change => change), Cases);

    [Fact]
    public void WhateverIsTakenInWhateverOrder_WhatOccursIsFoundAsAfresh() => Assert.All(Trials.FirstOf(Asked.For(few: 3, each: 4000)).Index(), pair =>
        Assert.True(TakenInAnyOrder.Contradiction(pair.Item, pair.Index, Some) is null, TakenInAnyOrder.Contradiction(pair.Item, pair.Index, Some)));

    [Fact]
    public void WhateverIsTakenByAPlainProtocol_WhatOccursIsFoundAsAfresh()
    {
        foreach (var number in Enumerable.Range(0, Asked.For(few: 12, each: 500)))
        {
            var random = PlainProtocols.WithoutTimetable(PlainProtocols.Numbered(number).Protocol, number);
            Assert.True(TakenInAnyOrder.Contradiction(random, number, int.MaxValue) is null, $"{number}: {TakenInAnyOrder.Contradiction(random, number, int.MaxValue)}");
        }

        Assert.True(TakenInAnyOrder.Packed > 300, $"only {TakenInAnyOrder.Packed} events were taken in packed form");
    }

    [Fact]
    public void TrackerThatForgetsTheLastChange_IsFound()
    {
        AnswerChange? last = null;
        Trials.AreFalsifiedBy(random => TrackedCase.Contradiction(random, change => (last, last = change) is ({ } former, _) ? former : change));
    }
}
