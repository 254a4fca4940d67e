using System.Globalization;
using Aanwezig.Benchmarks.Contestants;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Handwritten;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Large;

/// <summary>A country's school year, all contestants side by side in one run.</summary>
internal sealed class Country
{
    private readonly Options _options;
    private readonly School _school;
    private readonly RunState _state;
    private readonly Found _byHand;
    private readonly Action<string> _report;

    private Country(Options options, Action<string> report)
    {
        (_options, _report) = (options, report);
        var students = options.Students(500_000);
        var settings = string.Create(CultureInfo.InvariantCulture, $"{students} students, seed {options.Seed}, {options.Records} records a student, {options.Threads} threads, {Machine.Text}");
        _state = new RunState(options.State, settings);
        report($"drawing {settings}");
        _school = Generator.Draw(Workload.Time(Workload.YearEnd), students, options.Seed, options.Records);
        _byHand = HandwrittenProgram.Sum(HandwrittenProgram.Run(_school, options.Threads));
        report($"{_school.RecordCount} records, {_byHand.Total} occurrences, checksum {_byHand.Checksum}");
    }

    /// <summary>Measures what is asked for and not yet known, and writes the table.</summary>
    /// <returns>False where an answer disagrees.</returns>
    public static bool Run(Options options, TextWriter output)
    {
        options.RefuseOtherThan("handwritten", "engine", "rules-engine", "json-rules-engine", "duckdb", "reading-csv", "engine-csv");
        var country = new Country(options, line => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {line}"));
        country.Measure();
        var table = CountryTable.Of(country._school, country._byHand, country._state.Parts, options);
        output.Write(table);
        if (options.Out is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "country.md"), table);
        }

        return !country._state.Parts.Any(part => part.Answer.StartsWith("DISAGREES", StringComparison.Ordinal));
    }

    private void Measure()
    {
        Part("handwritten", Handwritten);
        Part("engine", Engine);
        Part("rules-engine", RulesEngine);
        Part("json-rules-engine", Node);
        Part("duckdb", Sql);
        Part("reading-csv", Reading);
        Part("engine-csv", EngineFromCsv);
    }

    private void Part(string name, Func<IEnumerable<Measured>> measure)
    {
        if (!_options.Wants(name) || _state.Parts.Any(part => part.Part == name))
        {
            return;
        }

        _report(name);
        foreach (var measured in measure())
        {
            _state.Add(measured);
            _report(string.Create(CultureInfo.InvariantCulture, $"  {measured.Part}: {measured.Students} students in {measured.Seconds:F3} s; {measured.Answer}"));
        }
    }

    private IEnumerable<Measured> Handwritten()
    {
        var found = _byHand;
        var (seconds, cpu) = BestOf.Rounds(_options.Rounds, () => found = HandwrittenProgram.Sum(HandwrittenProgram.Run(_school, _options.Threads)));
        yield return new("handwritten", "C# written by hand for this one protocol", _school.Count, seconds, cpu, _options.Rounds, _options.Threads) { Answer = Compared(found, _school.Count) };
    }

    private IEnumerable<Measured> Engine()
    {
        var engine = new EngineReplay(Workload.Protocol, _school);
        engine.Prepare(_school.Count);
        var found = new Found();
        var (seconds, cpu) = BestOf.Rounds(_options.Rounds, () => found = engine.Run(_options.Threads));
        yield return new("engine", EngineReplay.Method, _school.Count, seconds, cpu, _options.Rounds, _options.Threads) { Answer = Compared(found, _school.Count) };
    }

    private IEnumerable<Measured> RulesEngine()
    {
        var engine = RulesEngineExecutor.Made();
        StudentDays days = null!;
        var students = Sample.Size(_school.Count, _options.SampleSeconds, count =>
        {
            days = new StudentDays(_school, count);
            return () => RulesEngineExecutor.Run(engine, days, _options.Threads);
        });
        days = new StudentDays(_school, students);
        long[] met = [];
        var (seconds, cpu) = BestOf.Rounds(_options.Rounds, () => met = RulesEngineExecutor.Run(engine, days, _options.Threads));
        yield return new("rules-engine", RulesEngineExecutor.Method, students, seconds, cpu, _options.Rounds, _options.Threads) { Answer = days.Compared(met) };
    }

    private IEnumerable<Measured> Node()
    {
        var students = Math.Min(_school.Count, 400 * _options.SampleSeconds / 5);
        var days = new StudentDays(_school, students);
        var best = (Seconds: double.MaxValue, CpuSeconds: 0d);
        var answer = "";
        var modules = Path.Combine(Environment.GetEnvironmentVariable("AANWEZIG_NODE_MODULES") ?? Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "Node", "node_modules"));
        for (var round = 0; round < _options.Rounds; round++)
        {
            var (seconds, cpu, met, skipped) = JsonRulesEngine.Run(days, _options.Data, Path.GetFullPath(modules), _options.Threads);
            if (skipped is not null)
            {
                _report($"  skipped: {skipped}");
                yield break;
            }

            best = seconds < best.Seconds ? (seconds, cpu) : best;
            answer = days.Compared(met);
        }

        yield return new("json-rules-engine", JsonRulesEngine.Method, students, best.Seconds, best.CpuSeconds, _options.Rounds, _options.Threads) { Answer = answer };
    }

    private IEnumerable<Measured> Sql()
    {
        var folder = CsvFolder();
        using var duckDb = new DuckDb(_school.Time, _options.Threads);
        var (load, loadCpu) = BestOf.Rounds(1, () => duckDb.Load(folder));
        var found = new Found();
        var (seconds, cpu) = BestOf.Rounds(Math.Min(2, _options.Rounds), () => found = duckDb.Occurrences());
        var answer = Compared(found, DuckDb.CanSay);
        yield return new("duckdb", DuckDb.Method, _school.Count, seconds, cpu, Math.Min(2, _options.Rounds), _options.Threads) { Answer = answer };
        yield return new("duckdb-csv", "read_csv into tables, then the same SQL", _school.Count, load + seconds, loadCpu + cpu, 1, _options.Threads) { Answer = answer };
    }

    private IEnumerable<Measured> Reading()
    {
        var folder = CsvFolder();
        var read = (Records: 0L, Bytes: 0L);
        var (seconds, cpu) = BestOf.Rounds(Math.Min(2, _options.Rounds), () => read = EngineFolder.Read(folder, _school.Time));
        var megabytes = new FileInfo(Path.Combine(folder, "attendance.csv")).Length / 1e6;
        var rows = 0L;
        var (sylvan, sylvanCpu) = BestOf.Rounds(Math.Min(2, _options.Rounds), () => rows = SylvanReader.Read(folder));
        yield return new("sylvan-csv", SylvanReader.Method, _school.Count, sylvan, sylvanCpu, Math.Min(2, _options.Rounds), 1)
        {
            Answer = string.Create(CultureInfo.InvariantCulture, $"{(rows == _school.RecordCount ? "agrees" : "DISAGREES")}, {rows} records, {megabytes / sylvan:F0} MB/s"),
        };
        yield return new("reading-csv", EngineFolder.ReadingMethod, _school.Count, seconds, cpu, Math.Min(2, _options.Rounds), _options.Threads)
        {
            Answer = string.Create(
                CultureInfo.InvariantCulture,
                $"{(read.Records == _school.RecordCount ? "agrees" : "DISAGREES")}, {read.Records} records, {megabytes / seconds:F0} MB/s, {(double)read.Bytes / read.Records:F1} bytes a record"),
        };
    }

    private IEnumerable<Measured> EngineFromCsv()
    {
        var folder = Path.Combine(_options.Data, "sample");
        var students = Sample.Size(_school.Count, _options.SampleSeconds, count =>
        {
            CsvFiles.Write(_school.First(count), folder);
            return () => EngineFolder.Run(folder, _school.Time, _options.Threads);
        });
        folder = students == _school.Count ? CsvFolder() : folder;
        if (students < _school.Count)
        {
            CsvFiles.Write(_school.First(students), folder);
        }

        yield return Replayed("engine-csv", EngineFolder.Method, EngineFolder.Run);
        yield return Replayed("engine-csv-batches", EngineFolder.BatchesMethod, EngineFolder.RunBatches);

        Measured Replayed(string name, string method, Func<string, SchoolTime, int, Found> run)
        {
            var found = new Found();
            var rounds = Math.Min(2, _options.Rounds);
            var (seconds, cpu) = BestOf.Rounds(rounds, () => found = run(folder, _school.Time, _options.Threads));
            return new(name, method, students, seconds, cpu, rounds, _options.Threads) { Answer = Compared(found, students) };
        }
    }

    private string CsvFolder()
    {
        var folder = Path.Combine(_options.Data, string.Create(CultureInfo.InvariantCulture, $"{_school.Count}-{_school.RecordCount}-{_options.Seed}"));
        if (!File.Exists(Path.Combine(folder, "complete")))
        {
            _report($"  writing {folder}");
            var bytes = CsvFiles.Write(_school, folder);
            File.WriteAllText(Path.Combine(folder, "complete"), bytes.ToString(CultureInfo.InvariantCulture));
        }

        return folder;
    }

    private string Compared(Found found, int students) => students == _school.Count
        ? Differences(found, _byHand, Enumerable.Range(0, Steps.Names.Length))
        : Differences(found, HandwrittenProgram.Sum(HandwrittenProgram.Run(_school.First(students), 1)), Enumerable.Range(0, Steps.Names.Length));

    private string Compared(Found found, IReadOnlyList<int> steps) => Differences(found, _byHand, steps);

    private static string Differences(Found found, Found byHand, IEnumerable<int> steps) => found.Differences(byHand, steps).ToList() is { Count: > 0 } differences
        ? $"DISAGREES: {string.Join("; ", differences)}"
        : string.Create(CultureInfo.InvariantCulture, $"agrees, {found.Total} occurrences");
}
