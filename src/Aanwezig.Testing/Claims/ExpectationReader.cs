using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>Reads one expectation: a day, an optional moment, and the claims about the answer.</summary>
internal sealed class ExpectationReader
{
    internal static readonly string[] Known =
    [
        "on", "known_at", "recommended", "withheld", "includes", "excludes", "details",
        "ungrounded", "findings", "topics", "upcoming", "report", "occurred",
    ];

    private readonly Keys _keys;
    private readonly ClaimShapes _shapes;

    private ExpectationReader(Keys keys) => (_keys, _shapes) = (keys, new ClaimShapes(keys.Bag));

    public static Expectation? Read(MappingNode node, DiagnosticBag bag) => new ExpectationReader(new Keys(node, bag)).Read();

    private Expectation? Read()
    {
        _keys.Allow(Known);
        var on = _keys.Required("on", "on: 2026-11-03") is null ? null : _keys.Date("on");
        var knownAt = _keys.Moment("known_at");
        var entries = _keys.Node.Entries.Where(entry => entry.Key.Text is not ("on" or "known_at")).ToList();
        if (entries.Count == 0)
        {
            _keys.Bag.Add(ScenarioDiagnostics.ExpectsNothing, _keys.Span);
        }

        List<Claim> claims = [.. entries.Select(entry => Claim(new Word(entry.Key.Text, entry.Key.Span), entry.Value)).OfType<Claim>()];
        return on is { } day ? new Expectation(day, knownAt, claims, _keys.Span) : null;
    }

    private Claim? Claim(Word key, SyntaxNode value) => key.Text switch
    {
        "recommended" => Made(_shapes.Steps(key, value), steps => new RecommendedClaim(key, steps)),
        "includes" => Made(_shapes.Steps(key, value), steps => new IncludesClaim(key, steps)),
        "excludes" => Made(_shapes.Steps(key, value), steps => new ExcludesClaim(key, steps)),
        "withheld" => Made(_shapes.ByStep(key, value, Guards), held => new WithheldClaim(key, held)),
        "details" => Made(Fields(key, value, FieldTables.Recommendation), fields =>
            new FieldsClaim<Recommendation>(key, fields, FieldTables.Recommendation, (answer, step) => answer.Of(step))),
        "report" => Made(Fields(key, value, FieldTables.Report), fields =>
            new FieldsClaim<ReportFields>(key, fields, FieldTables.Report, (answer, step) => [.. answer.Of(step).Select(given => given.Report).OfType<ReportFields>()])),
        "upcoming" => value is not MappingNode ? Made(_shapes.Steps(key, value), steps => new UpcomingClaim(key, steps)) : Made(Fields(key, value, FieldTables.Upcoming), fields =>
            new FieldsClaim<Upcoming>(key, fields, FieldTables.Upcoming, (answer, step) => [.. answer.Assessment.Upcoming.Where(near => near.Step == step.Step)])),
        "ungrounded" => Made(_shapes.ByStep(key, value, Action), gone => new UngroundedClaim(key, gone)),
        "findings" => Made(_shapes.Words(key, value), codes => new FindingsClaim(key, codes)),
        "topics" => Made(_shapes.ByStep(key, value, Topics), topics => new TopicsClaim(key, topics)),
        "occurred" => Made(_shapes.Occurrences(key, value), occurrences => new OccurredClaim(key, occurrences)),
        _ => null,
    };

    private static Claim? Made<T>(T? read, Func<T, Claim> make)
        where T : class => read is null ? null : make(read);

    private ExpectedGuards? Guards(StepName step, Word key, SyntaxNode value)
    {
        var words = value is ScalarNode { IsEmpty: false } single ? [new Word(single.Text, single.Span)] : _shapes.Words(key, value);
        if (words is null || words.Count == 0)
        {
            return null;
        }

        var guards = words.Select(word => _shapes.OneOf<GuardName>(word, "een reden om tegen te houden", "a guard")).OfType<GuardName>().ToList();
        return guards.Count == words.Count ? new ExpectedGuards(step, guards, value is SequenceNode) : null;
    }

    private (StepName Step, IfCorrected Action)? Action(StepName step, Word key, SyntaxNode value) =>
        _shapes.Text(key, value) is { } word && _shapes.OneOf<IfCorrected>(word, "een gevolg van een verbetering", "an action on a correction") is { } action
            ? (step, action)
            : null;

    private (StepName Step, IReadOnlyList<Word> Topics)? Topics(StepName step, Word key, SyntaxNode value) =>
        _shapes.Words(key, value) is { } topics ? (step, topics) : null;

    private List<ExpectedFields>? Fields<T>(Word key, SyntaxNode value, FieldTable<T> table) =>
        _shapes.ByStep<ExpectedFields>(key, value, (step, at, fields) => _shapes.Fields(step, at, fields, table.Names));
}
