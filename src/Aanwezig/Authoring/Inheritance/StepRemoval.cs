using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Removes agreements from a base, and their ids from the lists that wait for them or restart after them.</summary>
internal sealed class StepRemoval(MappingNode own, MappingNode inherited, DutyGround ground, string name, DiagnosticBag bag)
{
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    /// <summary>Returns the rest of the base.</summary>
    public MappingNode Kept()
    {
        var steps = Mappings.Items(inherited["steps"]).GroupBy(step => step.Text("id") ?? string.Empty).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var id in Asked())
        {
            Take(id, steps);
        }

        return _removed.Count == 0 ? inherited : inherited.Mapped(entry => entry.Key.Text switch
        {
            "steps" => Steps(entry.Value),
            "measures" => Each(entry.Value, Measure),
            "exemptions" => Each(entry.Value, Exemption),
            _ => entry.Value, // no other key names steps
        });
    }

    private static SyntaxNode Each(SyntaxNode node, Func<SyntaxNode, SyntaxNode?> kept) => node is MappingNode named ? named.Mapped(entry => kept(entry.Value)) : node;

    private IReadOnlyList<ScalarNode> Asked()
    {
        if (own.Entries.FirstOrDefault(entry => entry.Key.Text == "remove") is not { } removal)
        {
            return [];
        }

        if (!ScalarReader.SaysNothing(removal.Value))
        {
            return ListReader.Scalars(removal.Value, "remove", true, bag);
        }

        bag.Add(ShapeDiagnostics.NoValue, removal.Key.Span, new Argument("key", "remove"));
        return [];
    }

    private void Take(ScalarNode id, Dictionary<string, MappingNode> steps)
    {
        if (!steps.TryGetValue(id.Text, out var step))
        {
            bag.Add(new Diagnostic(MeaningDiagnostics.UnknownStep, id.Span, new("key", "remove"), new("step", id.Text))
            {
                Suggestion = NearestName.Of(id.Text, steps.Keys),
            });
        }
        else if (step["duty"] is not null)
        {
            bag.Add(new Diagnostic(InheritanceDiagnostics.DutyRemoved, id.Span, new("step", id.Text), new("base", name)) { Related = step.Span });
        }
        else if (ground.DutyCounting(id.Text) is { } duty)
        {
            bag.Add(InheritanceDiagnostics.DutyGround, id.Span, new("name", id.Text), new("step", duty), new Argument("base", name));
        }
        else
        {
            _removed.Add(id.Text);
        }
    }

    private SyntaxNode Steps(SyntaxNode node) => node is not SequenceNode list ? node : new SequenceNode(
        list.Span,
        [.. list.Items
            .Where(item => item is not MappingNode step || step.Text("id") is not { } id || !_removed.Contains(id))
            .Select(item => item is MappingNode step ? step.Mapped(entry => entry.Key.Text == "after" ? Without(entry.Value) : entry.Value) : item)],
        list.IsFlow);

    // A count over removed steps alone keeps their ids, so that a rule reports it.
    private SyntaxNode Measure(SyntaxNode node) => node is not MappingNode measure ? node : measure.Mapped(entry => entry.Key.Text switch
    {
        "restarts_after" => Without(entry.Value),
        "steps" => Without(entry.Value) ?? entry.Value,
        _ => entry.Value, // a rule reports a step in any other key
    });

    // An exemption that named removed steps alone is removed too.
    private SyntaxNode? Exemption(SyntaxNode node) => node is not MappingNode exemption ? node
        : exemption.Mapped(entry => entry.Key.Text == "steps" ? Without(entry.Value) : entry.Value) is var left
            && left["steps"] is null && left["measures"] is null && exemption["steps"] is not null ? null
        : left;

    private SyntaxNode? Without(SyntaxNode names)
    {
        if (!Mappings.Words(names).Any(_removed.Contains))
        {
            return names;
        }

        return names is SequenceNode list && list.Items.Where(item => item is not ScalarNode word || !_removed.Contains(word.Text)).ToList() is { Count: > 0 } left
            ? new SequenceNode(list.Span, left, list.IsFlow)
            : null;
    }
}
