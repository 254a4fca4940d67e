using System.Diagnostics;
using SharpFuzz;

namespace Aanwezig.Fuzz;

/// <summary>A copy of this program in a folder of its own, in which the libraries write down the ways that are gone through them.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Followed = ["Aanwezig.dll", "YamlDotNet.dll"];

    /// <summary>Makes the copy, runs the guided cases in it, and gives its exit code.</summary>
    public static int Run(IEnumerable<string> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("aanwezig-guided-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            foreach (var library in Followed)
            {
                Fuzzer.Instrument(Path.Combine(folder.FullName, library), _ => true, Options.Value);
            }

            var start = new ProcessStartInfo("dotnet", [Path.Combine(folder.FullName, "Aanwezig.Fuzz.dll"), "--followed", .. arguments]) { WorkingDirectory = Repository.Root };
            using var run = Process.Start(start)!;
            run.WaitForExit();
            return run.ExitCode;
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
