using System.Text.RegularExpressions;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>The ground of the duties in a base: their measures, the settings of these measures, and the steps that they count or restart after.</summary>
/// <remarks>A change in any of these would change a duty without a change in the duty itself.</remarks>
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

    /// <summary>Returns a duty that depends on a measure, or null where none does.</summary>
    public string? DutyOfMeasure(string measure) => _dutyOfMeasure.GetValueOrDefault(measure);

    /// <summary>Returns a duty that depends on a parameter of the school, or null where none does.</summary>
    public string? DutyOfParameter(string parameter) => _dutyOfParameter.GetValueOrDefault(parameter);

    /// <summary>Returns a duty that depends on when a step occurs, or null where none does.</summary>
    public string? DutyOfStep(string step) => _dutyOfStep.GetValueOrDefault(step);

    /// <summary>Returns another duty whose measure restarts after a step, so that more occurrences of the step would delay the duty; null where there is none.</summary>
    public string? DutyRestartedBy(string step) => _restarted.GetValueOrDefault(step);

    /// <summary>Returns a duty that counts the occurrences of a step, so that it would count less without the step; null where there is none.</summary>
    public string? DutyCounting(string step) =>
        _dutyOfMeasure.FirstOrDefault(pair => Mappings.Words(_measures[pair.Key]["steps"]).Contains(step)).Value;

    /// <summary>Returns a duty that a changed setting of the school would change, or null where there is none.</summary>
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
            ("excuses", _) => was is null ? null : First(measure => measure["steps"] is null),
            ("practice" or "lateness", _) => First(measure => measure[key] is null && measure["steps"] is null),
            ("unknown" or "starts", _) => First(measure => measure["steps"] is null),
            ("lesson", _) => First(measure => measure.Text("total") == "lesson_hours"),
            ("codes" or "registration", _) => null,
            _ when AttendanceBinder.Keys.Known.Contains(key) => throw Unlisted.Key(key),
            _ => null, // the reader of the merged document reports it
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

    // A base may have any number of steps that restart one another, so there is no recursion here.
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
        null => [],
        _ => throw Unlisted.Type(condition),
    };

    [GeneratedRegex("[a-z][a-z0-9_]*", RegexOptions.CultureInvariant)]
    private static partial Regex NameInText();
}
