namespace Aanwezig.DependencyInjection.Tests;

/// <summary>A directory of protocols that is gone when the test ends.</summary>
internal sealed class ProtocolFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("aanwezig-");

    public string Path => _directory.FullName;

    public ProtocolFolder With(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public ProtocolFolder WithProtocol(string name, string contact = "student") => With($"{name}.yaml", $$"""
        aanwezig: 1
        protocol: {{name}}
        jurisdiction: nl
        title: Als we je missen
        version: "1"
        in_force: { from: 2026-08-01 }
        calendar: nl/midden
        measures:
          missed: { total: hours, of: [unexcused], over: 4 school_weeks }
        steps:
          - id: talk
            title: Gesprek
            when: missed >= 5
            who: coach
            contact: {{contact}}
            how: [in_person]
            within: 3 school_days
            why: We missen je.
        """);

    public void Dispose() => _directory.Delete(recursive: true);
}
