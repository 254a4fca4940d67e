using System.Globalization;
using System.Text;

namespace Aanwezig.Fuzz;

/// <summary>Cases of which each is made of one that reached something new: first the good texts, then what came of them.</summary>
internal sealed class GuidedCases
{
    private const int Longest = 16_000;

    private readonly CoveredEdges _covered;
    private readonly List<FuzzCase> _good;
    private readonly List<FuzzCase> _pool = [];
    private readonly List<FuzzCase> _found = [];
    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.Ordinal);
    private readonly Random _random;
    private int _number;
    private int _edgesOfGood;

#pragma warning disable CA5394 // no secret depends on it
    public GuidedCases(CoveredEdges covered, int seed) => (_covered, _good, _random) = (covered, [.. FuzzCases.Good()], new Random(seed));

    /// <summary>How many good texts go first.</summary>
    public int Good => _good.Count;

    /// <summary>The case with this number; asked for in their order.</summary>
    public FuzzCase Next(int number)
    {
        _number = number;
        var next = number < _good.Count ? _good[number] : Changed(Pick());
        _covered.Begin();
        return next;
    }

    /// <summary>Keeps a case that reached something new, to be changed further.</summary>
    public void Learn(FuzzCase passed)
    {
        if (!_covered.IsNew())
        {
            return;
        }

        _pool.Add(passed);
        (_texts.TryGetValue(passed.Reader, out var texts) ? texts : _texts[passed.Reader] = []).Add(Encoding.UTF8.GetString(passed.Bytes));
        if (_number >= _good.Count)
        {
            _found.Add(passed);
        }
        else
        {
            _edgesOfGood = _covered.Count;
        }
    }

    /// <summary>Reports how much was reached, and writes what reached more than the good texts to a folder.</summary>
    public void Report(TextWriter output, string? folder)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"good texts reached {_edgesOfGood} edges, all cases {_covered.Count}; {_found.Count} cases were kept"));
        if (folder is null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var (found, at) in Fewest().Select((found, at) => (found, at)))
        {
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{found.Reader}-{at:0000}.yaml")), found.Bytes);
        }
    }

    // The smallest first, and of them only those that go a way which neither the good texts nor a smaller one go.
    private IEnumerable<FuzzCase> Fewest()
    {
        using var covered = new CoveredEdges();
        foreach (var one in _good.Concat(_found.OrderBy(found => found.Bytes.Length)))
        {
            var before = covered.Count;
            covered.Begin();
            one.Read(one.Bytes);
            covered.IsNew();
            if (covered.Count > before && !_good.Contains(one))
            {
                yield return one;
            }
        }
    }

    // Half of the time one of the latest, which nobody went on from yet.
    private FuzzCase Pick() => _pool[_random.Next(2) == 0 ? _random.Next(_pool.Count) : Math.Max(0, _pool.Count - 1 - _random.Next(50))];

    private FuzzCase Changed(FuzzCase one)
    {
        var mutation = new Mutation(_random, _texts[one.Reader]);
        var text = mutation.Of(Encoding.UTF8.GetString(one.Bytes));
        return one with { Bytes = mutation.Bytes(text.Length <= Longest ? text : text[..Longest]) };
    }
#pragma warning restore CA5394
}
