using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;

namespace Aanwezig.Reporting;

/// <summary>Writes the conditions of a protocol as a workflow that RulesEngine's own executor can run.</summary>
/// <remarks>
/// There is one rule for each <c>when</c>, named as its step, together with the condition of its authority, and one for each <c>clear_when</c> and each
/// condition in <c>action_wanted</c>, named with that key behind the step. The workflow needs one parameter for each measure and fact: a decimal, a
/// boolean or a text; a date is its ISO text. Windows, guards and the dossier are not part of it; its host has to count and to decide.
/// </remarks>
public static class RulesEngineWorkflow
{
    /// <summary>Writes the workflow as JSON, followed by a line feed.</summary>
    /// <param name="writer">The receiver of the text.</param>
    /// <param name="protocol">The protocol.</param>
    public static void Write(TextWriter writer, Protocol protocol)
    {
        writer.Write(WorkflowExport.ToJson(protocol.Definition.Name, protocol.Definition.Steps.SelectMany(step => Rules(step, protocol.Jurisdiction))));
        writer.Write('\n');
    }

    private static IEnumerable<(string Rule, Condition Condition)> Rules(StepDefinition step, JurisdictionDefinition jurisdiction)
    {
        var serves = jurisdiction.AuthorityOf(step.Contact)?.Serves;
        yield return (step.Id, serves is null ? step.When : new AllOf([step.When, serves]));
        if (step.ClearWhen is { } clear)
        {
            yield return ($"{step.Id}.clear_when", clear);
        }

        if (step.Report is { ActionWanted: not Constant and var wanted })
        {
            yield return ($"{step.Id}.action_wanted", wanted);
        }
    }
}
