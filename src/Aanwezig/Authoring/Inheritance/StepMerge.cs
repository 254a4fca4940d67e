using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Merges steps by their <c>id</c>; new steps come after those of the base.</summary>
internal sealed class StepMerge(DutyGround ground, string name, DiagnosticBag bag)
{
    // These keys decide on which days a step occurs.
    private static readonly string[] Occurring = ["when", "contact", "again", "at_most", "clear_when"];

    private readonly DutyLock _lock = new(name, bag);

    public SyntaxNode Merged(SyntaxNode inherited, SyntaxNode own)
    {
        if (inherited is not SequenceNode below || own is not SequenceNode above)
        {
            return own;
        }

        var mine = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        foreach (var step in Mappings.Items(above).Where(step => step.Text("id") is not null))
        {
            mine.TryAdd(step.Text("id")!, step);
        }

        var used = new HashSet<SyntaxNode>();
        List<SyntaxNode> merged = [.. below.Items.Select(item => item is MappingNode step && mine.TryGetValue(step.Text("id") ?? string.Empty, out var over) && used.Add(over) ? Step(step, over) : item)];
        return new SequenceNode(above.Span, [.. merged, .. above.Items.Where(item => !used.Contains(item))], above.IsFlow);
    }

    private MappingNode Step(MappingNode inherited, MappingNode own)
    {
        var id = inherited.Text("id") ?? string.Empty;
        var allowed = inherited["duty"] is not null ? _lock.Allowed(inherited, ground.DutyRestartedBy(id) is { } other ? Quiet(inherited, own, other) : own)
            : ground.DutyOfStep(id) is { } duty ? Quiet(inherited, own, duty)
            : own;
        return Mappings.Merge(inherited, allowed, (below, above) =>
            below.Key.Text is "report" or "at_most" ? above.With(Mappings.Over(below.Value, above.Value)) : above);
    }

    // A duty restarts its count after this step; more occurrences of the step would keep the duty from being reached.
    private MappingNode Quiet(MappingNode inherited, MappingNode own, string duty) => own.Mapped(entry =>
    {
        if (!Occurring.Contains(entry.Key.Text) || (inherited[entry.Key.Text] is { } was && Mappings.Same(was, entry.Value)))
        {
            return entry.Value;
        }

        bag.Add(InheritanceDiagnostics.DutyGround, entry.Key.Span, new("name", entry.Key.Text), new("step", duty), new Argument("base", name));
        return null;
    });
}
