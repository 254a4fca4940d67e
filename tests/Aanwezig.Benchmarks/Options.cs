using System.Globalization;

namespace Aanwezig.Benchmarks;

/// <summary>What the command line asks.</summary>
internal sealed class Options
{
    private static readonly string[] Known =
        ["--students", "--seed", "--records", "--threads", "--rounds", "--sample", "--only", "--state", "--data", "--out", "--months"];

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    public Options(IReadOnlyList<string> arguments)
    {
        for (var place = 0; place < arguments.Count; place += 2)
        {
            if (!Known.Contains(arguments[place]) || place + 1 == arguments.Count)
            {
                throw new ArgumentException($"{arguments[place]} is not known, or has no value; known are {string.Join(", ", Known)}");
            }

            _given[arguments[place]] = arguments[place + 1];
        }
    }

    public int Students(int usual) => Number("--students", usual);

    public ulong Seed => (ulong)Number("--seed", 1);

    /// <summary>About how many records a student and school year.</summary>
    public int Records => Number("--records", 40);

    public int Threads => Number("--threads", Environment.ProcessorCount);

    /// <summary>The number of rounds, of which the best is reported.</summary>
    public int Rounds => Number("--rounds", 5);

    /// <summary>For about how many seconds a slow contestant is measured, before it is scaled.</summary>
    public int SampleSeconds => Number("--sample", 5);

    /// <summary>The file that keeps what was measured.</summary>
    public string? State => _given.GetValueOrDefault("--state");

    /// <summary>The folder for generated files.</summary>
    public string Data => _given.GetValueOrDefault("--data") ?? Path.Combine(Path.GetTempPath(), "aanwezig-benchmarks");

    /// <summary>The folder for tables and plots; null: they are printed only.</summary>
    public string? Out => _given.GetValueOrDefault("--out");

    /// <summary>The last day, after <c>--months</c>; usually a school year.</summary>
    public DateOnly Until => Engine.Workload.From.AddMonths(Number("--months", 12)).AddDays(-1);

    /// <summary>Refuses parts that there are not.</summary>
    public void RefuseOtherThan(params IReadOnlyList<string> parts)
    {
        if (_given.TryGetValue("--only", out var only) && only.Split(',').FirstOrDefault(part => !parts.Contains(part)) is { } unknown)
        {
            throw new ArgumentException($"there is no part {unknown}; there are {string.Join(", ", parts)}");
        }
    }

    /// <summary>Whether a part is asked for.</summary>
    public bool Wants(string part) => !_given.TryGetValue("--only", out var only) || only.Split(',').Contains(part);

    private int Number(string name, int usual) => _given.TryGetValue(name, out var text)
        ? int.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{name} needs a number above 0, not {text}")
        : usual;
}
