using System.Text.Json;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Models;

namespace Aanwezig.Tests.Authoring.Expressions;

public class WorkflowExportTests
{
    [Fact]
    public async Task RulesEngineItself_AgreesOnEveryExportedCondition()
    {
        var conditions = RandomConditions.Any.Sample(400, 10).ToArray();
        var values = RandomValues.Any.Sample(5, 10).ToArray();
        var engine = Engine(conditions);
        var (holding, asked) = (0, 0);

        foreach (var known in values)
        {
            var results = await engine.ExecuteAllRulesAsync("protocol", Parameters(known), TestContext.Current.CancellationToken);
            foreach (var result in results)
            {
                var condition = conditions[int.Parse(result.Rule.RuleName, System.Globalization.CultureInfo.InvariantCulture)];
                var expected = new PlainInterpreter(known).Holds(condition);
                Assert.True(expected == result.IsSuccess && string.IsNullOrEmpty(result.ExceptionMessage), $"{ConditionText.Of(condition)}: {result.ExceptionMessage}");
                (holding, asked) = (holding + (expected ? 1 : 0), asked + 1);
            }
        }

        Assert.Equal(2000, asked);
        Assert.InRange(holding, 400, 1600);
    }

    [Fact]
    public async Task WrongInterpretation_WouldBeFound()
    {
        var condition = Given.Condition("unexcused_hours >= 16");
        var known = RandomValues.Any.Sample(1, 10).First().ToDictionary();
        known["unexcused_hours"] = 16m;

        var result = Assert.Single(await Engine([condition]).ExecuteAllRulesAsync("protocol", Parameters(known), TestContext.Current.CancellationToken));

        Assert.True(result.IsSuccess);
        Assert.False(new PlainInterpreter(known).Holds(new Comparison(new MeasureOperand("unexcused_hours"), ComparisonOperator.More, new NumberOperand(16))));
    }

    [Fact]
    public void Workflow_NamesItsRulesAndExpressions()
    {
        const string Expected = """
            {
              "WorkflowName": "nl/mbo-basis",
              "Rules": [
                {
                  "RuleName": "report_16",
                  "RuleExpressionType": "LambdaExpression",
                  "Expression": "unexcused_hours >= 16m and pathway != \"bbl\""
                }
              ]
            }
            """;

        var json = WorkflowExport.ToJson("nl/mbo-basis", [("report_16", Given.Condition("unexcused_hours >= 16 and pathway != \"bbl\""))]);

        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(Expected)), JsonSerializer.Serialize(JsonDocument.Parse(json)));
    }

    [Fact]
    public void TwoRulesOfOneName_AreRefused()
    {
        var condition = Given.Condition("leerplichtig");

        Assert.Throws<ArgumentException>(() => WorkflowExport.ToJson("w", [("a", condition), ("a", condition)]));
    }

    private static RulesEngine.RulesEngine Engine(IEnumerable<Condition> conditions)
    {
        var json = WorkflowExport.ToJson("protocol", conditions.Select((condition, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), condition)));
        return new RulesEngine.RulesEngine([JsonSerializer.Deserialize<Workflow>(json)!], RulesEngineParser.Settings());
    }

    private static RuleParameter[] Parameters(IReadOnlyDictionary<string, object> known) =>
        [.. known.Select(one => new RuleParameter(one.Key, one.Value))];
}
