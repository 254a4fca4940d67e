using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>What came of running one scenario.</summary>
public sealed class ScenarioResult
{
    internal ScenarioResult(string file, string name, IReadOnlyList<ScenarioFailure> failures, IReadOnlyList<Diagnostic> diagnostics) =>
        (File, Name, Failures, Diagnostics) = (file, name, failures, diagnostics);

    /// <summary>The scenario's file.</summary>
    public string File { get; }

    /// <summary>What the scenario is called; its file name where it does not say.</summary>
    public string Name { get; }

    /// <summary>Expectations that did not come true, by place.</summary>
    public IReadOnlyList<ScenarioFailure> Failures { get; }

    /// <summary>Mistakes in the scenario or its protocol, and advice about them; with a mistake nothing was asked.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it could be asked: neither the scenario nor its protocol has a mistake.</summary>
    public bool IsValid => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>Whether it could be asked and every expectation came true.</summary>
    public bool Passed => IsValid && Failures.Count == 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScenarioReport.Write(writer, [this], Language.English);
        return writer.ToString();
    }
}
