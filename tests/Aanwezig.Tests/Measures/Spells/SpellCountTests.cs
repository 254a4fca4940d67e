using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Tests.Measures.Spells;

/// <summary>The least and the most number of spells, beside counting them in every way in which open days may turn out.</summary>
public sealed class SpellCountTests
{
    private const int Longest = 6;

    private enum Day
    {
        Present,
        Open,
        Absent,
    }

    [Fact]
    public void EverySequenceOfDays_HasTheSpellsOfItsWays()
    {
        for (var length = 0; length <= Longest; length++)
        {
            foreach (var days in Sequences(length))
            {
                for (var counting = 0; counting <= length; counting++)
                {
                    var ways = Ways(days).Select(way => Spells(way, counting)).ToList();

                    Assert.Equal((ways.Min(), ways.Max()), Counted(days, counting));
                }
            }
        }
    }

    [Fact]
    public void OpenDayBetweenTwoAbsentOnes_JoinsThemOrParts()
    {
        Assert.Equal((1, 2), Counted([Day.Absent, Day.Open, Day.Absent], 0));
    }

    [Fact]
    public void LastDay_CountsForCertain_WhereItsSpellCountsInEveryWay()
    {
        foreach (var days in Enumerable.Range(1, Longest).SelectMany(Sequences).Where(days => days[^1] == Day.Absent))
        {
            for (var counting = 0; counting <= days.Length; counting++)
            {
                var ways = Ways(days).Select(way => FirstOfLastSpell(way) >= counting).ToList();

                Assert.Equal(
                    !ways.Contains(true) ? Selected.No : ways.Contains(false) ? Selected.Possibly : Selected.Certainly,
                    Count(days, counting).Last);
            }
        }
    }

    private static (int Least, int Most) Counted(Day[] days, int counting) => Count(days, counting).Spells;

    private static int FirstOfLastSpell(bool[] absent) => Array.LastIndexOf(absent, false) + 1;

    private static SpellCount Count(Day[] days, int counting)
    {
        var count = new SpellCount();
        for (var place = 0; place < days.Length; place++)
        {
            count.Add(days[place] == Day.Absent, days[place] == Day.Open, place >= counting);
        }

        return count;
    }

    private static int Spells(bool[] absent, int counting) =>
        Enumerable.Range(0, absent.Length).Count(place => place >= counting && absent[place] && (place == 0 || !absent[place - 1]));

    private static IEnumerable<Day[]> Sequences(int length) => length == 0
        ? [[]]
        : Sequences(length - 1).SelectMany(days => Enum.GetValues<Day>().Select(last => (Day[])[.. days, last]));

    private static IEnumerable<bool[]> Ways(Day[] days) => days.Aggregate<Day, IEnumerable<bool[]>>(
        [[]],
        (ways, day) => ways.SelectMany(way => day switch
        {
            Day.Present => [[.. way, false]],
            Day.Absent => [[.. way, true]],
            _ => (bool[][])[[.. way, false], [.. way, true]],
        }));
}
