using System.Text.RegularExpressions;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>What the duties of a base stand on: measures, the settings that these count with, and the steps that these count or restart after.</summary>
/// <remarks>Whoever could change that would change the duty without touching it.</remarks>
internal sealed partial class DutyGround
{
    private readonly Dictionary<string, MappingNode> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappingNode> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dutyOfMeasure = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dutyOfParameter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dutyOfStep = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _restarted = new(StringComparer.Ordinal);

    public static DutyGround Of(MappingNode tree)
    {
        var ground = new DutyGround();
        ground.Index(tree);
        foreach (var (id, step) in ground._steps.Where(step => step.Value["duty"] is not null))
        {
            ground.Rest(id, step, id);
            ground.Restart(id, step);
        }

        return ground;
    }

    /// <summary>The duty that counts with a measure; null where none does.</summary>
    public string? DutyOfMeasure(string measure) => _dutyOfMeasure.GetValueOrDefault(measure);

    /// <summary>The duty that compares with a number of the school; null where none does.</summary>
    public string? DutyOfParameter(string parameter) => _dutyOfParameter.GetValueOrDefault(parameter);

    /// <summary>The duty whose count depends on when a step occurs; null where none does.</summary>
    public string? DutyOfStep(string step) => _dutyOfStep.GetValueOrDefault(step);

    /// <summary>Another duty that counts anew after a step, so that it would come less often if the step came more often.</summary>
    public string? DutyRestartedBy(string step) => _restarted.GetValueOrDefault(step);

    /// <summary>Whether a duty counts how often a step occurred, so that it would count less without the step.</summary>
    public string? DutyCounting(string step) =>
        _dutyOfMeasure.FirstOrDefault(pair => Mappings.Words(_measures[pair.Key]["steps"]).Contains(step)).Value;

    /// <summary>The duty that would count otherwise with a setting of the school; null where none would.</summary>
    public string? DutyOfSetting(SyntaxEntry own, SyntaxNode? inherited)
    {
        var key = own.Key.Text;
        if (inherited is not null && Mappings.Same(inherited, own.Value))
        {
            return null;
        }

        var was = inherited is null or ScalarNode ? (inherited as ScalarNode)?.Text : "{ }";
        var found = (own.Value as ScalarNode)?.Text;
        return (key, found) switch
        {
            ("practice", "counts") => null,
            ("lateness", "minutes") when was is null => null,
            ("unknown", "wait") when was is null => null,
            ("unknown", null) when was is null or "wait" => null,
            ("excuses", _) when was is not null => First(measure => measure["steps"] is null),
            ("practice" or "lateness", _) => First(measure => measure[key] is null && measure["steps"] is null),
            ("unknown", _) => First(measure => measure["steps"] is null),
            ("lesson", _) => First(measure => measure.Text("total") == "lesson_hours"),
            _ => null,
        };
    }

    private string? First(Func<MappingNode, bool> depends) => _dutyOfMeasure.FirstOrDefault(pair => depends(_measures[pair.Key])).Value;

    private void Index(MappingNode tree)
    {
        foreach (var entry in (tree["measures"] as MappingNode)?.Entries ?? [])
        {
            if (entry.Value is MappingNode measure)
            {
                _measures.TryAdd(entry.Key.Text, measure);
            }
        }

        _parameters.UnionWith((tree["parameters"] as MappingNode)?.Entries.Select(entry => entry.Key.Text) ?? []);
        foreach (var step in Mappings.Items(tree["steps"]))
        {
            _steps.TryAdd(step.Text("id") ?? string.Empty, step);
        }
    }

    private void Restart(string id, MappingNode step)
    {
        foreach (var measure in Names(step["when"]).Where(_measures.ContainsKey))
        {
            foreach (var other in Mappings.Words(_measures[measure]["restarts_after"]).Where(other => other != id))
            {
                _restarted.TryAdd(other, id);
            }
        }
    }

    // Not by recursion: a base may hold any number of steps that restart one another.
    private void Rest(string id, MappingNode step, string duty)
    {
        var open = new Stack<(string Id, MappingNode Step)>([(id, step)]);
        while (open.TryPop(out var next))
        {
            if (!_dutyOfStep.TryAdd(next.Id, duty))
            {
                continue;
            }

            List<string> names = [.. Names(next.Step["when"]), .. Names(next.Step["clear_when"])];
            names.Where(_parameters.Contains).ToList().ForEach(parameter => _dutyOfParameter.TryAdd(parameter, duty));
            foreach (var measure in names.Where(_measures.ContainsKey))
            {
                if (_dutyOfMeasure.TryAdd(measure, duty))
                {
                    Steps(_measures[measure]).ForEach(open.Push);
                }
            }
        }
    }

    private List<(string Id, MappingNode Step)> Steps(MappingNode measure) =>
        [.. Mappings.Words(measure["restarts_after"]).Concat(Mappings.Words(measure["steps"])).Where(_steps.ContainsKey).Select(id => (id, _steps[id]))];

    private static IEnumerable<string> Names(SyntaxNode? condition) => condition switch
    {
        ScalarNode text => NameInText().Matches(text.Text).Select(match => match.Value),
        SequenceNode list => list.Items.SelectMany(Names),
        MappingNode group => group.Entries.SelectMany(entry => Names(entry.Value)),
        _ => [],
    };

    [GeneratedRegex("[a-z][a-z0-9_]*", RegexOptions.CultureInvariant)]
    private static partial Regex NameInText();
}
