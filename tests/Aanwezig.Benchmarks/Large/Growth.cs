using System.Globalization;
using System.Text.Json;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Large;

/// <summary>How the cost of a replay grows with students, records a student, days, steps and threads, each over a decade or more.</summary>
internal sealed class Growth(Options options, Action<string> report)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };
    private readonly List<GrowthPoint> _points = [];

    private string Settings => string.Create(
        CultureInfo.InvariantCulture,
        $"up to {options.Students(100_000)} students, seed {options.Seed}, {options.Records} records a student, {options.Threads} threads, best of {options.Rounds}, {Machine.Text}");

    /// <summary>Measures all factors asked for and writes the table and the plot.</summary>
    public static void Run(Options options, TextWriter output)
    {
        options.RefuseOtherThan("students", "records", "days", "steps", "threads");
        var growth = new Growth(options, line => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {line}"));
        growth.Measure();
        var table = GrowthTable.Of(growth._points, options);
        output.Write(table);
        if (options.Out is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "growth.md"), table);
            File.WriteAllText(Path.Combine(folder, "growth.svg"), GrowthPlot.Of(growth._points));
        }
    }

    // Factors measured earlier with the same settings are kept beside the state file, so that a run that was stopped goes on.
    private void Measure()
    {
        WarmUp();
        Factor("students", Students);
        Factor("records", Records);
        Factor("days", Days);
        Factor("steps", StepCount);
        Factor("threads", Threads);
    }

    // Small sizes would otherwise measure the compiler at run time.
    private void WarmUp()
    {
        var school = Generator.Draw(Workload.Time(Workload.YearEnd), 20_000, options.Seed, options.Records);
        var engine = new EngineReplay(Workload.Protocol, school);
        engine.Prepare(20_000);
        for (var round = 0; round < 40; round++)
        {
            HandwrittenProgram.Run(school, options.Threads);
            engine.Run(options.Threads);
        }
    }

    private void Factor(string name, Action measure)
    {
        if (!options.Wants(name))
        {
            return;
        }

        var file = options.State is { } state ? $"{state}.{name}.json" : null;
        if (file is not null && File.Exists(file) && JsonSerializer.Deserialize<Kept>(File.ReadAllText(file)) is { } kept && kept.Settings == Settings)
        {
            _points.AddRange(kept.Points);
            report($"{name}: from {file}");
            return;
        }

        report(name);
        measure();
        if (file is not null)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(new Kept(Settings, [.. _points.Where(point => point.Factor == name)]), Layout));
        }
    }

    private void Students()
    {
        for (var students = 100; students <= options.Students(100_000); students *= 10)
        {
            var school = Generator.Draw(Workload.Time(Workload.YearEnd), students, options.Seed, options.Records);
            Both("students", students, school, Workload.Protocol, options.Threads, whole: true);
        }
    }

    private void Records()
    {
        foreach (var records in (int[])[5, 10, 20, 40, 80, 160, 320])
        {
            var school = Generator.Draw(Workload.Time(Workload.YearEnd), 10_000, options.Seed, records);
            Both("records", (double)school.RecordCount / school.Count, school, Workload.Protocol, options.Threads);
        }
    }

    // From one month to the end of the calendar: two school years.
    private void Days()
    {
        foreach (var months in (int[])[2, 3, 6, 12, 24])
        {
            var school = Generator.Draw(Workload.Time(Workload.From.AddMonths(months).AddDays(-1)), 10_000, options.Seed, options.Records);
            Both("days", school.Time.Last + 1, school, Workload.Protocol, options.Threads);
        }
    }

    // The program by hand has its ten steps and no others.
    private void StepCount()
    {
        var school = Generator.Draw(Workload.Time(Workload.YearEnd), 10_000, options.Seed, options.Records);
        foreach (var steps in (int[])[1, 2, 5, 10, 20, 50, 100])
        {
            Engine("steps", steps, school, ManySteps.Protocol(steps, options.Data), options.Threads);
        }
    }

    private void Threads()
    {
        var school = Generator.Draw(Workload.Time(Workload.YearEnd), 50_000, options.Seed, options.Records);
        foreach (var threads in (int[])[1, 2, 4, 8, 16])
        {
            Both("threads", threads, school, Workload.Protocol, threads);
        }
    }

    private void Both(string factor, double size, School school, Protocol protocol, int threads, bool whole = false)
    {
        var (seconds, cpu) = BestOf.Rounds(options.Rounds, () => HandwrittenProgram.Run(school, threads));
        Add(new(factor, "by hand", size, school.Count, seconds, cpu));
        Engine(factor, size, school, protocol, threads, whole);
    }

    private void Engine(string factor, double size, School school, Protocol protocol, int threads, bool whole = false)
    {
        var engine = new EngineReplay(protocol, school);
        var students = Sample.Size(school.Count, options.SampleSeconds, count =>
        {
            engine.Prepare(count);
            return () => engine.Run(threads);
        });
        if (whole && students < school.Count)
        {
            report($"  {school.Count} students take the engine more than {options.SampleSeconds} s: left out");
            return;
        }

        engine.Prepare(students);
        var (seconds, cpu) = BestOf.Rounds(Math.Min(3, options.Rounds), () => engine.Run(threads));
        Add(new(factor, "engine", size, students, seconds, cpu));
    }

    private void Add(GrowthPoint point)
    {
        _points.Add(point);
        report(string.Create(CultureInfo.InvariantCulture, $"  {point.Contestant} at {point.Size:G4}: {point.PerStudent:G4} µs a student"));
    }

    private sealed record Kept(string Settings, IReadOnlyList<GrowthPoint> Points);
}
