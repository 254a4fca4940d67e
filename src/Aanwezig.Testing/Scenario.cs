using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>A scenario file: a student's attendance, and what a protocol should answer on some days.</summary>
public sealed class Scenario
{
    private readonly ScenarioWorld _world;

    internal Scenario(string file, ScenarioWorld world) => (File, _world) = (file, world);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>Reads the file and its protocol, assesses the days of its expectations, and compares.</summary>
    public ScenarioResult Run() => new ScenarioRunner(_world).Run(File);

    /// <summary>Reads the file and its protocol, and returns mistakes and advice about them; expectations are not run.</summary>
    public IReadOnlyList<Diagnostic> Check() => new ScenarioRunner(_world).Check(File);

    /// <summary>The file, so that a test runner can show which scenario it is.</summary>
    public override string ToString() => File;
}
