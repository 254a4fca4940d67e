using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Puts a claim to the same random cases in every run; a claim answers with what contradicts it, or null.</summary>
/// <remarks>All claims look at the same cases, so each is drawn once.</remarks>
internal static class Trials
{
    private const int Searched = 1500;
    private const ulong First = 20260831;

    private static readonly ConcurrentDictionary<int, Lazy<RandomCase>> Drawn = new();

    /// <summary>How many cases a claim is put to.</summary>
    public static int Cases { get; } = Asked.For(few: 60, each: 500);

    /// <summary>So many cases that may be gone through until something is found.</summary>
    public static IEnumerable<RandomCase> ToSearch => FirstOf(Math.Max(Cases, Searched));

    /// <summary>The first so many cases.</summary>
    public static IEnumerable<RandomCase> FirstOf(int count) => Enumerable.Range(0, count).Select(Numbered);

    /// <summary>The claim holds in every case; else the smallest case found that contradicts it is reported.</summary>
    public static void Hold(Func<RandomCase, string?> contradiction, int? cases = null)
    {
        foreach (var (number, random) in FirstOf(cases ?? Cases).Index())
        {
            if (contradiction(random) is not null)
            {
                var smallest = random.Smallest(less => less.Protocol.Check(less.Student, less.On).Count == 0 && contradiction(less) is not null);
                Assert.Fail($"case {number}: {contradiction(smallest)}\n{smallest}");
            }
        }
    }

    /// <summary>Some case contradicts the claim; it may take more cases than a claim is put to.</summary>
    public static void AreFalsifiedBy(Func<RandomCase, string?> contradiction) =>
        Assert.Contains(ToSearch, random => contradiction(random) is not null);

    private static RandomCase Numbered(int number) =>
        Drawn.GetOrAdd(number, asked => new Lazy<RandomCase>(() => RandomCases.Any.Generator.Sample(1, new Rnd(First + (ulong)asked), 10).Single())).Value;
}
