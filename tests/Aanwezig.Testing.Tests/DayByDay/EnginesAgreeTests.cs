using System.Collections.Concurrent;
using System.Globalization;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Tests.DayByDay;

public sealed class EnginesAgreeTests
{
    private const int EveryLong = 200;
    private const int EveryTimetable = 100;
    private const int EveryAnswer = 40;
    private const int EveryColumns = 10;

    // So many in each run of the tests; the checks before a merge ask for a hundred thousand.
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("AANWEZIG_CASES") ?? "600", CultureInfo.InvariantCulture);

    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("AANWEZIG_SEED") ?? "0", CultureInfo.InvariantCulture);

    [Fact]
    public void Events_Columns_AndEveryDay_FindTheSame()
    {
        var parted = new ConcurrentBag<int>();
        Parallel.For(0, Cases / RandomCases.PerProtocol, place =>
        {
            for (var seed = First + (place * RandomCases.PerProtocol); parted.IsEmpty && seed < First + ((place + 1) * RandomCases.PerProtocol); seed++)
            {
                if (Agreement.Difference(Drawn(seed), PartsOf(seed)) is not null)
                {
                    parted.Add(seed);
                }
            }
        });

        Assert.True(parted.IsEmpty, parted.IsEmpty ? null : Agreement.Report(parted.Min(), Drawn(parted.Min()), PartsOf(parted.Min())));
    }

    // Most are asked within a few weeks and have no timetable, since following every day and working out the days of a timetable take their time.
    private static RandomCase Drawn(int seed)
    {
        var random = RandomCases.Draw(seed);
        var days = random.On.DayNumber - random.From.DayNumber;
        return seed % EveryLong == 0 ? random : random with
        {
            On = random.From.AddDays(Math.Min(days, 10 + (seed * 7 % 22))),
            Student = seed % EveryTimetable == 0 ? random.Student : random.Student with { Timetable = [] },
        };
    }

    private static Compared PartsOf(int seed) => (seed % EveryColumns == 0 ? Compared.Columns : default) | (seed % EveryAnswer == 0 ? Compared.Answers : default);
}
