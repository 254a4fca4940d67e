using Aanwezig.Benchmarks.Engine;
using Aanwezig.Definitions;
using BenchmarkDotNet.Attributes;

namespace Aanwezig.Benchmarks.Small;

/// <summary>Eight conditions one after another, as whoever follows a protocol meets them: by eight lambdas, by the engine.</summary>
/// <remarks>A lambda that is always the same is put in the place of its call by the runtime, so that the call is all that could be saved; one of eight is called.</remarks>
public class ConditionsInTurnBenchmarks
{
    private const int Conditions = 8;

    private readonly Func<int, int, bool>[] _lambdas =
    [
        static (minutes, weeks) => minutes >= 16 * 60 && weeks < 4,
        static (minutes, weeks) => minutes >= 17 * 60 && weeks < 3,
        static (minutes, weeks) => minutes >= 18 * 60 && weeks < 4,
        static (minutes, weeks) => minutes >= 5 * 60 && weeks < 3,
        static (minutes, weeks) => minutes >= 6 * 60 && weeks < 1,
        static (minutes, weeks) => minutes >= 7 * 60 && weeks < 2,
        static (minutes, weeks) => minutes >= 8 * 60 && weeks < 5,
        static (minutes, weeks) => minutes >= 9 * 60 && weeks < 6,
    ];

    private readonly ConditionReading[] _readings = new ConditionReading[Conditions];
    private int _minutes = 970;
    private int _weeks = 1;

    /// <summary>Makes the same conditions over two measures of the reference protocol.</summary>
    [GlobalSetup]
    public void Make()
    {
        var protocol = ProtocolLibrary.Embedded.Find("nl/mbo-basis", Workload.From)!;
        int[] hours = [16, 17, 18, 5, 6, 7, 8, 9];
        int[] weeks = [4, 3, 4, 3, 1, 2, 5, 6];
        for (var place = 0; place < Conditions; place++)
        {
            var condition = new AllOf(
            [
                new Comparison(new MeasureOperand("to_report"), ComparisonOperator.AtLeast, new NumberOperand(hours[place])),
                new Comparison(new MeasureOperand("absent_weeks"), ComparisonOperator.Less, new NumberOperand(weeks[place])),
            ]);
            _readings[place] = new(protocol, condition, new Dictionary<string, long> { ["to_report"] = _minutes, ["absent_weeks"] = _weeks });
        }
    }

    /// <summary>Eight lambdas.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Conditions)]
    public int ByHand()
    {
        var met = 0;
        foreach (var lambda in _lambdas)
        {
            met += lambda(_minutes, _weeks) ? 1 : 0;
        }

        return met;
    }

    /// <summary>The engine.</summary>
    [Benchmark(OperationsPerInvoke = Conditions)]
    public int Engine()
    {
        var met = 0;
        foreach (var reading in _readings)
        {
            met += reading.IsMet ? 1 : 0;
        }

        return met;
    }
}
