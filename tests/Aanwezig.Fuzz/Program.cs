using System.Globalization;

namespace Aanwezig.Fuzz;

/// <summary>Reads random text, random trees and good files gone wrong: <c>Aanwezig.Fuzz [--guided [KEEP]] [CASES [SEED [FIRST]]]</c>.</summary>
/// <remarks>
/// Exit code 0: nothing found; 2: a case that crashes, takes too long or allocates too much, which is printed with its bytes. With
/// <c>--guided</c> each case is made of one that reached code which no case before it reached; those go to the folder KEEP.
/// </remarks>
internal static class Program
{
    private const int Cases = 50_000;

    private static int Main(string[] arguments)
    {
        var keep = arguments.ElementAtOrDefault(1) is { } folder && !int.TryParse(folder, CultureInfo.InvariantCulture, out _) ? folder : null;
        return arguments.FirstOrDefault() switch
        {
            "--guided" => InstrumentedCopy.Run(arguments[1..]),
            "--followed" => Guided(keep, Numbers(arguments[(keep is null ? 1 : 2)..])) ? 0 : 2,
            _ => Plain(Numbers(arguments)) ? 0 : 2,
        };
    }

    private static List<int> Numbers(IEnumerable<string> arguments) => [.. arguments.Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture))];

    private static bool Plain(List<int> numbers)
    {
        using var cases = new FuzzCases(numbers.ElementAtOrDefault(1));
        return new FuzzRun(cases.Numbered, Console.Out).Go(numbers.ElementAtOrDefault(2), CountOf(numbers));
    }

    private static bool Guided(string? keep, List<int> numbers)
    {
        using var covered = new CoveredEdges();
        var guided = new GuidedCases(covered, numbers.ElementAtOrDefault(1));
        var isFine = new FuzzRun(guided.Next, Console.Out) { Passed = guided.Learn }.Go(0, guided.Good + CountOf(numbers));
        guided.Report(Console.Out, keep);
        return isFine;
    }

    private static int CountOf(List<int> numbers) => numbers.Count > 0 ? numbers[0] : Cases;
}
