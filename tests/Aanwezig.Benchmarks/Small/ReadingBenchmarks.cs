using Aanwezig.Benchmarks.Engine;
using BenchmarkDotNet.Attributes;

namespace Aanwezig.Benchmarks.Small;

/// <summary>Reading a protocol of ten steps from its file, warm.</summary>
public class ReadingBenchmarks
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), "aanwezig-benchmarks-ten-steps.yaml");

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void Write() => File.WriteAllText(_file, ProtocolLibrary.Embedded.Texts.First(text => text.Key.Contains("tien-stappen", StringComparison.Ordinal)).Value);

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void Remove() => File.Delete(_file);

    /// <summary>Reads, checks, and reports all mistakes; there are none.</summary>
    [Benchmark]
    public int ReadProtocol() => ProtocolLibrary.Embedded.ReadProtocol(_file).Definition!.Steps.Count;

    /// <summary>The same, and makes it ready to follow students by.</summary>
    [Benchmark]
    public int ReadAndCompile() => ProtocolLibrary.Embedded.Compile(ProtocolLibrary.Embedded.ReadProtocol(_file).Definition!).Calendars.Count;

    /// <summary>Makes a large one, of a hundred steps.</summary>
    [Benchmark]
    public int ReadHundredSteps() => ManySteps.Protocol(100, Path.GetTempPath()).Definition.Steps.Count;
}
