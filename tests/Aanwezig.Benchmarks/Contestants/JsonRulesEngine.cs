using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>json-rules-engine on Node, where somebody installed it: the same conditions on the same student-days, a process for each thread.</summary>
internal static class JsonRulesEngine
{
    public const string Method = "engine.run of json-rules-engine on Node, once a school day; windows, counts and occurrences not included";

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Node", "run.mjs");

    /// <summary>Runs it; the processes themselves report the seconds of the slowest, start and reading left out.</summary>
    /// <returns>The seconds and how often each condition was met; or why it did not run.</returns>
    public static (double Seconds, double CpuSeconds, long[] Met, string? Skipped) Run(StudentDays students, string folder, string modules, int processes)
    {
        if (!Directory.Exists(Path.Combine(modules, "json-rules-engine")))
        {
            return (0, 0, [], $"not installed: run `npm ci` in the folder Node of the benchmarks (looked in {modules})");
        }

        Directory.CreateDirectory(folder);
        var files = Enumerable.Range(0, processes).Select(part => Path.Combine(folder, $"student-days-{part}.json")).ToList();
        for (var part = 0; part < processes; part++)
        {
            var mine = students.Days.Where((_, student) => student % processes == part).SelectMany(days => days)
                .Select(day => new[] { day.Hours / 60.0, day.ToReport / 60.0, day.Lates, day.SickSpells, day.SickDays });
            File.WriteAllText(files[part], JsonSerializer.Serialize(mine));
        }

        try
        {
            var running = files.ConvertAll(file => Started(file, modules));
            var answers = running.ConvertAll(Answer);
            var met = Enumerable.Range(0, Steps.Names.Length).Select(step => answers.Sum(answer => answer.Met[step])).ToArray();
            return (answers.Max(answer => answer.Seconds), answers.Sum(answer => answer.CpuSeconds), met, null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (0, 0, [], "there is no `node` on this machine");
        }
    }

    private static Process Started(string file, string modules)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add(Path.Combine(modules, "json-rules-engine"));
        start.ArgumentList.Add(file);
        return Process.Start(start)!;
    }

    private static (double Seconds, double CpuSeconds, long[] Met) Answer(Process process)
    {
        using (process)
        {
            var line = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"node ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
            }

            var answer = JsonDocument.Parse(line).RootElement;
            return (answer.GetProperty("seconds").GetDouble(), answer.GetProperty("cpuSeconds").GetDouble(), [.. answer.GetProperty("met").EnumerateArray().Select(one => one.GetInt64())]);
        }
    }
}
