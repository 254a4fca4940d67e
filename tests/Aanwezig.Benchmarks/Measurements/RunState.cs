using System.Text.Json;

namespace Aanwezig.Benchmarks.Measurements;

/// <summary>Keeps what was measured in a file after each part, so that a run that was stopped can go on; parts of other settings are not used.</summary>
/// <param name="file">The file; null: nothing is kept.</param>
/// <param name="settings">What the run is of, in words.</param>
internal sealed class RunState(string? file, string settings)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };
    private readonly List<Measured> _parts = Read(file, settings);

    /// <summary>The latest of each part, in the order of measuring.</summary>
    public IReadOnlyList<Measured> Parts => _parts;

    /// <summary>Adds a part, in place of an earlier one of the same name.</summary>
    public void Add(Measured measured)
    {
        _parts.RemoveAll(part => part.Part == measured.Part);
        _parts.Add(measured);
        if (file is not null)
        {
            File.WriteAllText(file + ".part", JsonSerializer.Serialize(new Kept(settings, _parts), Layout));
            File.Move(file + ".part", file, overwrite: true);
        }
    }

    private static List<Measured> Read(string? file, string settings) =>
        file is not null && File.Exists(file) && JsonSerializer.Deserialize<Kept>(File.ReadAllText(file)) is { } kept && kept.Settings == settings
            ? [.. kept.Parts.Select(part => part with { IsFromEarlierRun = true })]
            : [];

    private sealed record Kept(string Settings, IReadOnlyList<Measured> Parts);
}
