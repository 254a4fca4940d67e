using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Merges the file of a school with its base, and refuses changes that would weaken a duty of the base.</summary>
internal sealed class ProtocolMerge(MappingNode own, MappingNode inherited, string name, DiagnosticBag bag)
{
    // These keys are never inherited: only the school itself knows its name, its dates, its partners and its contact points.
    private static readonly string[] OwnOnly =
        ["aanwezig", "protocol", "title", "version", "in_force", "agreed_with", "review", "contact_points"];

    // These keys are for the merge itself, and no merged document has them.
    private static readonly string[] Instructions = ["extends", "remove"];

    private static readonly Dictionary<string, Func<ProtocolMerge, SyntaxEntry, SyntaxEntry, SyntaxEntry>> InBoth = new(StringComparer.Ordinal)
    {
        ["jurisdiction"] = (merge, below, above) => merge.Fixed(below, above),
        ["language"] = (merge, below, above) => merge.Fixed(below, above),
        ["calendar"] = (_, _, above) => above,
        ["attendance"] = (merge, below, above) => above.With(merge.Attendance(below.Value, above.Value)),
        ["measures"] = (merge, below, above) => above.With(ByName(below.Value, above.Value, merge.Measure)),
        ["exemptions"] = (_, below, above) => above.With(ByName(below.Value, above.Value, (was, own) => own.With(Mappings.Over(was.Value, own.Value)))),
        ["parameters"] = (merge, below, above) => above.With(ByName(below.Value, above.Value, merge.Parameter)),
        ["roles"] = (_, below, above) => above.With(Mappings.Over(below.Value, above.Value)),
        ["facts"] = (_, below, above) => above.With(Mappings.Over(below.Value, above.Value)),
        ["steps"] = (merge, below, above) => above.With(merge.Steps(below.Value, above.Value)),
    };

    private readonly DutyGround _ground = DutyGround.Of(inherited);

    /// <summary>The keys of a protocol for which the merge has a rule: a test holds that it has one for every key of the language.</summary>
    public static IEnumerable<string> Keys => [.. OwnOnly, .. Instructions, .. InBoth.Keys];

    public MappingNode Merged()
    {
        var kept = new StepRemoval(own, inherited, _ground, name, bag).Kept();
        var mine = Without(own, Instructions)
            .Mapped(entry => entry.Key.Text == "attendance" && inherited["attendance"] is null ? WithDefaults(entry.Value) : entry.Value);
        var merged = Mappings.Merge(Without(kept, OwnOnly), LanguageOf(mine), Both);
        return new MappingNode(
            merged.Span,
            [.. merged.Entries.Where(entry => !IsEmpty(entry.Value) || IsEmpty(own[entry.Key.Text])).OrderByDescending(entry => OwnOnly.Contains(entry.Key.Text))],
            merged.IsFlow);
    }

    // A mapping that is empty only because keys were refused is left out.
    private static bool IsEmpty(SyntaxNode? node) => node is MappingNode { Entries.Count: 0 };

    private static MappingNode Without(MappingNode node, params string[] keys) =>
        new(node.Span, [.. node.Entries.Where(entry => !keys.Contains(entry.Key.Text))], node.IsFlow);

    // A base without `language` is in Dutch, and its texts stay Dutch.
    private MappingNode LanguageOf(MappingNode mine)
    {
        if (inherited["language"] is null && mine["language"] is ScalarNode { Text: not "nl" } other)
        {
            TellDiffers("language", other, "nl");
            return Without(mine, "language");
        }

        return mine;
    }

    // The reader of the merged document reports a key that the language does not have.
    private SyntaxEntry Both(SyntaxEntry below, SyntaxEntry above) =>
        InBoth.TryGetValue(below.Key.Text, out var merged) ? merged(this, below, above) : above;

    private SyntaxEntry Fixed(SyntaxEntry below, SyntaxEntry above)
    {
        if (below.Value is ScalarNode was && above.Value is ScalarNode found && was.Text != found.Text)
        {
            TellDiffers(below.Key.Text, found, was.Text);
            return below;
        }

        return above;
    }

    private void TellDiffers(string key, ScalarNode found, string was) => bag.Add(
        InheritanceDiagnostics.BaseDiffers, found.Span, new("key", key), new("own", found.Text), new("base", name), new Argument("was", was));

    private SyntaxNode Attendance(SyntaxNode below, SyntaxNode above) => ByName(below, WithDefaults(above), Setting);

    // A setting that the base leaves out has a default, and the duties of the base count with it.
    private SyntaxNode WithDefaults(SyntaxNode above)
    {
        if (above is not MappingNode mine)
        {
            return above;
        }

        var stated = (inherited["attendance"] as MappingNode)?.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        return mine.Mapped(entry => stated?.Contains(entry.Key.Text) == true || Allows(entry, null) ? entry.Value : null);
    }

    private SyntaxNode Steps(SyntaxNode below, SyntaxNode above) => new StepMerge(_ground, name, bag).Merged(below, above);

    private SyntaxEntry Setting(SyntaxEntry below, SyntaxEntry above) =>
        below.Key.Text == "codes" ? above.With(Mappings.Over(below.Value, above.Value))
        : Allows(above, below.Value) ? above
        : below;

    private bool Allows(SyntaxEntry above, SyntaxNode? below)
    {
        if (_ground.DutyOfSetting(above, below) is not { } duty)
        {
            return true;
        }

        TellGround(above.Key, duty);
        return false;
    }

    private SyntaxEntry Measure(SyntaxEntry below, SyntaxEntry above)
    {
        if (_ground.DutyOfMeasure(below.Key.Text) is { } duty && !Mappings.Same(below.Value, above.Value))
        {
            TellGround(above.Key, duty);
            return below;
        }

        // A measure that names its form is said in full; mixing it with another form would mean nothing.
        return above.Value is MappingNode mine && FormBinder.Forms.Any(form => mine[form] is not null) ? above : above.With(Mappings.Over(below.Value, above.Value));
    }

    private SyntaxEntry Parameter(SyntaxEntry below, SyntaxEntry above)
    {
        if (_ground.DutyOfParameter(below.Key.Text) is not { } duty || Mappings.Same(below.Value, above.Value))
        {
            return above;
        }

        TellGround(above.Key, duty);
        return below;
    }

    private void TellGround(ScalarNode key, string duty) =>
        bag.Add(InheritanceDiagnostics.DutyGround, key.Span, new("name", key.Text), new("step", duty), new Argument("base", name));

    private static SyntaxNode ByName(SyntaxNode below, SyntaxNode above, Func<SyntaxEntry, SyntaxEntry, SyntaxEntry> both) =>
        below is MappingNode inherited && above is MappingNode own ? Mappings.Merge(inherited, own, both) : above;
}
