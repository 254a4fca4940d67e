using System.Collections.Concurrent;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

public sealed class EnginesAgreeTests
{
    private const int EveryLong = 200;
    private const int EveryTimetable = 25;
    private const int EveryAnswer = 40;
    private const int EveryColumns = 10;

    private static readonly Gen<int> Weeks = Gen.Frequency((7, Gen.Choose(5, 18)), (1, Gen.Choose(18, 40)));

    // So many in each run of the tests; the checks before a merge ask for a hundred thousand.
    private static readonly int Cases = Asked.For(few: 300, each: 1);

    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("AANWEZIG_SEED") ?? "0", CultureInfo.InvariantCulture);

    [Fact]
    public void Events_Columns_AndEveryDay_FindTheSame()
    {
        var parted = new ConcurrentBag<int>();
        Parallel.For(0, Cases / RandomCases.PerProtocol, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, place =>
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

    // Most are of a few weeks and have no timetable, since following every day and working out the days of a timetable take their time.
    private static RandomCase Drawn(int seed)
    {
        var random = seed % EveryLong == 0 ? RandomCases.Draw(seed) : RandomCases.Draw(seed, Weeks);
        return seed % EveryTimetable == 0 ? random : random with { Student = random.Student with { Timetable = [] } };
    }

    private static Compared PartsOf(int seed) => (seed % EveryColumns == 0 ? Compared.Columns : default) | (seed % EveryAnswer == 0 ? Compared.Answers : default);
}
