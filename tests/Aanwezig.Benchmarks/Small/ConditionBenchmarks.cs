using System.Text.Json;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Benchmarks.Engine;
using Aanwezig.Definitions;
using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace Aanwezig.Benchmarks.Small;

/// <summary>One condition of the reference protocol, by hand, by the engine, and by RulesEngine's executor.</summary>
public class ConditionBenchmarks
{
    private readonly Func<int, int, bool> _lambda = static (minutes, weeks) => minutes >= 16 * 60 && weeks < 4;
    private ConditionReading _reading = null!;
    private RulesEngine.RulesEngine _executor = null!;
    private int _minutes = 970;
    private int _weeks = 1;

    /// <summary>Reads the reference protocol.</summary>
    [GlobalSetup]
    public void Read()
    {
        var protocol = ProtocolLibrary.Embedded.Find("nl/mbo-basis", Workload.From)!;
        var condition = protocol.Definition.Steps.Single(step => step.Id == "report_16").When;
        _reading = new(protocol, condition, new Dictionary<string, long> { ["to_report"] = _minutes, ["absent_weeks"] = _weeks });
        var json = WorkflowExport.ToJson("one", [("report_16", condition)]);
        _executor = new([JsonSerializer.Deserialize<Workflow>(json)!], RulesEngineParser.Settings());
    }

    /// <summary>A lambda.</summary>
    [Benchmark(Baseline = true)]
    public bool ByHand() => _lambda(_minutes, _weeks);

    /// <summary>The engine.</summary>
    [Benchmark]
    public bool Engine() => _reading.IsMet;

    /// <summary>RulesEngine's executor.</summary>
    [Benchmark]
    public bool Executor() => _executor
        .ExecuteAllRulesAsync("one", [new RuleParameter("to_report", _minutes / 60m), new RuleParameter("absent_weeks", (decimal)_weeks)])
        .AsTask().GetAwaiter().GetResult()[0].IsSuccess;
}
