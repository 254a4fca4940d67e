using Aanwezig.Benchmarks;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Large;
using Aanwezig.Benchmarks.Small;
using BenchmarkDotNet.Running;

const string Usage = "country | growth | verify | csv | small, each with --students N, --only A,B and others: see README.md beside the project";

if (args is ["small", .. var rest])
{
    BenchmarkSwitcher.FromTypes([typeof(ConditionBenchmarks), typeof(ConditionsInTurnBenchmarks), typeof(StudentBenchmarks), typeof(NewRecordBenchmarks), typeof(ReadingBenchmarks)]).Run(rest, InThisProcess.Config());
    return 0;
}

try
{
    var options = new Options([.. args.Skip(1)]);
    switch (args.FirstOrDefault())
    {
        case "country":
            return Country.Run(options, Console.Out) ? 0 : 1;
        case "growth":
            Growth.Run(options, Console.Out);
            return 0;
        case "verify":
            return Verification.Agrees(Drawn(options, 2_000), Console.Out) ? 0 : 1;
        case "csv":
            Console.WriteLine($"{CsvFiles.Write(Drawn(options, 500_000), options.Data)} bytes of attendance in {options.Data}");
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 1;
    }
}
catch (ArgumentException mistake)
{
    Console.Error.WriteLine(mistake.Message);
    return 1;
}

static School Drawn(Options options, int students) =>
    Generator.Draw(Workload.Time(options.Until), options.Students(students), options.Seed, options.Records);
