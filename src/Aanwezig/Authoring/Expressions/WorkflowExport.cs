using System.Text.Encodings.Web;
using System.Text.Json;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Expressions;

/// <summary>Writes conditions as a workflow that RulesEngine's own executor can run.</summary>
/// <remarks>The workflow needs one parameter for each measure and fact: a decimal, a boolean, or a text; a date is its ISO text.</remarks>
internal static class WorkflowExport
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the workflow as JSON.</summary>
    /// <exception cref="ArgumentException">Two rules have the same name, which RulesEngine accepts and then fails on at its first run.</exception>
    public static string ToJson(string workflowName, IEnumerable<(string Rule, Condition Condition)> rules)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("WorkflowName", workflowName);
            json.WriteStartArray("Rules");
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (var (rule, condition) in rules)
            {
                if (!names.Add(rule))
                {
                    throw new ArgumentException($"the rule `{rule}` is there twice", nameof(rules));
                }

                Write(json, rule, condition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string rule, Condition condition)
    {
        json.WriteStartObject();
        json.WriteString("RuleName", rule);
        json.WriteString("RuleExpressionType", "LambdaExpression");

        // The mark makes every number a decimal, so that nothing is rounded or overflows on the way.
        json.WriteString("Expression", ConditionText.Of(condition, "m"));
        json.WriteEndObject();
    }
}
