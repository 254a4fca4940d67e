using System.Globalization;

namespace Aanwezig.Fuzz;

/// <summary>Reads random text, random trees and good files gone wrong: <c>Aanwezig.Fuzz [CASES [SEED [FIRST]]]</c>.</summary>
/// <remarks>Exit code 0: nothing found; 2: a case that crashes, takes too long or allocates too much, which is printed with its bytes.</remarks>
internal static class Program
{
    private const int Cases = 50_000;

    private static int Main(string[] arguments)
    {
        var numbers = arguments.Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        var run = new FuzzRun(new FuzzCases(numbers.ElementAtOrDefault(1)), Console.Out);
        return run.Go(numbers.ElementAtOrDefault(2), numbers.Count > 0 ? numbers[0] : Cases) ? 0 : 2;
    }
}
