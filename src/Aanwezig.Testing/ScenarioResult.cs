using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>The outcome of one scenario.</summary>
public sealed class ScenarioResult
{
    internal ScenarioResult(string file, string name, IReadOnlyList<ScenarioFailure> failures, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> texts) =>
        (File, Name, Failures, Diagnostics, Texts) = (file, name, failures, diagnostics, texts);

    /// <summary>The scenario's file.</summary>
    public string File { get; }

    /// <summary>The name of the scenario; its file name where it has none.</summary>
    public string Name { get; }

    /// <summary>The expectations that do not hold, by place.</summary>
    public IReadOnlyList<ScenarioFailure> Failures { get; }

    /// <summary>Mistakes in the scenario or its protocol, and advice about them; with a mistake nothing is run.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text of the scenario and of its protocol, by file, for excerpts.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Whether the scenario was run: neither it nor its protocol has a mistake.</summary>
    public bool IsValid => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>Whether the scenario was run and each expectation holds.</summary>
    public bool Passed => IsValid && Failures.Count == 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScenarioReport.Write(writer, [this], Language.English);
        return writer.ToString();
    }
}
