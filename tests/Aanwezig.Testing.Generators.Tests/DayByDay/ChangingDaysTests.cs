using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Occurrences.Sources;
using Aanwezig.Snapshots;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>The table of decision 208-changing-days: on a day that is passed over, no measure and no fact is other than on the day before.</summary>
public sealed class ChangingDaysTests
{
    private static readonly int Cases = Asked.For(few: 12, each: 1000);

    [Fact]
    public void DayThatIsPassedOver_ChangesNothingThatMatters() => Assert.All(Enumerable.Range(0, Cases), turn => Assert.Empty(Changes(RandomCases.Draw(turn * 17))));

    [Fact]
    public void DayThatIsPassedOver_ChangesNothingThatMatters_WhereNoMeasureIsReadAfresh()
    {
        var read = PlainProtocols.Numbered(1);
        Assert.All(Enumerable.Range(0, Cases), seed => Assert.Empty(Changes(PlainProtocols.Drawn(read.Protocol, seed))));
    }

    private static IEnumerable<string> Changes(RandomCase random)
    {
        var followed = new FollowedCase(random.Protocol.Definition, random.Protocol.Jurisdiction, random.Calendar, random.Student, random.On, null);
        var known = KnownCase.Follow(followed, followed.First, followed.On, [], _ => true);
        var table = followed.CompiledDays.Table;
        for (var day = table.NumberOf(followed.First) + 1; day <= table.NumberOf(followed.On); day++)
        {
            var (today, before) = (table.DateOf(day), table.DateOf(day - 1));
            var measures = followed.Compiled.Measures.Where(measure => !LooksAt(known, measure, day) && Differs(followed, known, measure, today, before)).Select(measure => measure.Definition.Name);
            var facts = known.Loop.Wake.Contains(day) ? [] : followed.Compiled.Slots.Facts.Where(fact => !Equals(followed.Facts.On(fact, today), followed.Facts.On(fact, before)));
            foreach (var name in measures.Concat(facts))
            {
                yield return $"{name} on {today:O}\n{random}";
            }
        }
    }

    private static bool LooksAt(KnownCase known, CompiledMeasure measure, int day) =>
        known.Tracks[measure.Slot] is AfreshTrack afresh ? afresh.LooksAt(day) : known.Loop.Wake.Contains(day);

    // What is too little for any condition over the measure before and after is passed over too.
    private static bool Differs(FollowedCase followed, KnownCase known, CompiledMeasure measure, DateOnly today, DateOnly before)
    {
        var (now, then) = (known.Reader.Read(measure.Definition, today).Value, known.Reader.Read(measure.Definition, before).Value);
        var scale = followed.Compiled.Slots.OfMeasure(measure.Definition.Name)?.Scale;
        return now != then && scale is { } parts && ((now.Max * parts).Numerator >= measure.MattersFrom || (then.Max * parts).Numerator >= measure.MattersFrom);
    }
}
