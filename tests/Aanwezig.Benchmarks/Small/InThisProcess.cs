using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Aanwezig.Benchmarks.Small;

/// <summary>Runs in this process: building a program for each benchmark takes minutes, and needs the packages of the repository once more.</summary>
internal static class InThisProcess
{
    public static IConfig Config() => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithId("here"))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
}
