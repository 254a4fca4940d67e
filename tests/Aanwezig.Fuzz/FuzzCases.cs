using System.Text;
using System.Text.RegularExpressions;

namespace Aanwezig.Fuzz;

/// <summary>Cases by number: the same number and seed make the same bytes, on every machine.</summary>
internal sealed partial class FuzzCases(int seed) : IDisposable
{
    private static readonly string[] Roots = ["protocol", "jurisdiction", "calendar", "scenario", "x"];
    private static readonly string[] Conditions = [.. Repository.Documents.SelectMany(text => WhenLine().Matches(text).Select(found => found.Groups[1].Value)).Distinct()];
    private readonly Readers _readers = new();

    /// <summary>The case that has this number.</summary>
    public FuzzCase Numbered(int number)
    {
#pragma warning disable CA5394 // no secret depends on it, and it must be repeatable
        var random = new Random(unchecked((seed * 1_000_003) + number));
        return random.Next(20) switch
        {
            < 3 => Condition(random),
            < 4 => Table(random),
            < 5 => Scenario(random),
            < 6 => new FuzzCase("random text", new Mutation(random, Repository.Documents).Bytes(new RandomText(random).Letters()), Readers.Document),
            < 8 => new FuzzCase("random tree", new Mutation(random, Repository.Documents).Bytes(new RandomText(random).Tree(Pick(random, Roots))), Readers.Document),
            _ => new FuzzCase("document", Changed(random, Repository.Documents, Pick(random, Repository.Documents)), Readers.Document),
        };
#pragma warning restore CA5394
    }

    /// <summary>The good texts, each for its reader: where a run that is guided begins.</summary>
    public static IEnumerable<FuzzCase> Good() =>
    [
        .. Repository.Documents.Select(text => new FuzzCase("document", Encoding.UTF8.GetBytes(text), Readers.Document)),
        .. Conditions.Select(text => new FuzzCase("condition", Encoding.UTF8.GetBytes(text), Readers.Condition)),
        .. Repository.Scenarios.Select(file => new FuzzCase("scenario", Encoding.UTF8.GetBytes(Repository.Text(file)), bytes => Readers.Scenario(file, bytes))),
    ];

    public void Dispose() => _readers.Dispose();

    private static FuzzCase Condition(Random random) => new("condition", Changed(random, Conditions, Pick(random, Conditions)), Readers.Condition);

    private static FuzzCase Scenario(Random random)
    {
        var file = Pick(random, Repository.Scenarios);
        return new("scenario", Changed(random, Repository.Documents, Repository.Text(file)), bytes => Readers.Scenario(file, bytes));
    }

    private FuzzCase Table(Random random)
    {
        var (name, text) = Repository.Tables[Next(random, Repository.Tables.Count)];
        return new("table", Changed(random, [.. Repository.Tables.Select(table => table.Text)], text), bytes => _readers.Table(name, bytes));
    }

    private static byte[] Changed(Random random, IReadOnlyList<string> others, string text)
    {
        var mutation = new Mutation(random, others);
        return mutation.Bytes(mutation.Of(text));
    }

    private static string Pick(Random random, IReadOnlyList<string> list) => list[Next(random, list.Count)];

#pragma warning disable CA5394 // see above
    private static int Next(Random random, int count) => random.Next(count);
#pragma warning restore CA5394

    [GeneratedRegex("^ +when: (.+)$", RegexOptions.Multiline)]
    private static partial Regex WhenLine();
}
