using System.Text.Json.Nodes;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>What the keys of a measure ask of one another; a measure without a form takes that of its base, and is left alone.</summary>
internal static class MeasureRules
{
    private static readonly string[] NeverMissed = [Names.Of(AttendanceKind.Present), Names.Of(AttendanceKind.Cancelled)];

    public static IReadOnlyList<Func<JsonObject>> All { get; } =
    [
        OneForm,
        .. FormBinder.Forms.Select(form => (Func<JsonObject>)(() => Rule.If(Rule.Has(form), Fits(form)))),
        () => OfAny(Rule.If(Rule.HasWith("aligned", True()), Aligned())),
        () => OfAny(Rule.If(Rule.All([Rule.Has("crosses_school_year"), Rule.Not(Rule.Has("from_first"))]), Crosses())),
        () => OfAny(Rule.If(Rule.Has("from_first"), Rule.HasNot(["over", "steps", "per"]))),
        () => OfAny(Rule.If(Rule.Has("rest"), Rule.With("over", Rule.Among(Ending())))),
        () => Rule.If(Rule.Has("convert"), Converts()),
    ];

    private static JsonObject OneForm() =>
        Rule.AnyOf([Rule.Not(AnyForm()), Rule.OneOf(FormBinder.Forms.Select(form => Rule.Has(form)))]);

    private static JsonObject AnyForm() => Rule.AnyOf(FormBinder.Forms.Select(form => Rule.Has(form)));

    private static JsonObject OfAny(JsonObject rule) => Rule.If(AnyForm(), rule);

    private static JsonObject Fits(string word)
    {
        var form = Form(word);
        List<JsonObject> rules = [Rule.HasNot(FormBinder.Unfit(form).Distinct())];
        if (FormBinder.NeedsOf(form))
        {
            rules.Add(Rule.Has("of"));
        }

        return Rule.All(form == MeasureForm.Share ? [.. rules, .. Sides()] : rules);
    }

    private static MeasureForm Form(string word) => word switch
    {
        "total" => MeasureForm.Total,
        "count" => MeasureForm.Count,
        "streak" => MeasureForm.Streak,
        "share" => MeasureForm.Share,
        "steps" => MeasureForm.Steps,
        _ => MeasureForm.Since,
    };

    // Nothing is on both sides of a share, and presence is never missed.
    private static IEnumerable<JsonObject> Sides() =>
    [
        .. NeverMissed.Select(kind => Rule.With("of", Rule.Not(Rule.Names(kind)))),
        .. NeverMissed.Select(kind => Rule.With("without", Rule.Not(Rule.Names(kind)))),
        .. Names.All<AttendanceKind>().Except(NeverMissed)
            .Select(kind => Rule.If(Rule.HasWith("without", Rule.Names(kind)), Rule.With("of", Rule.Not(Rule.Names(kind))))),
    ];

    private static JsonObject Aligned() => Rule.All(
        [Rule.HasWith("over", new JsonObject { ["pattern"] = " (?:school_)?weeks$" }), Rule.HasNot(["from_first"])]);

    private static JsonObject Crosses() => Rule.All(
    [
        Rule.With("over", Rule.Not(Rule.Among(Within(isStreak: true)))),
        Rule.If(Rule.Not(Rule.Has("streak")), Rule.HasWith("over", Rule.Not(Rule.Among(Within(isStreak: false))))),
    ]);

    private static IEnumerable<string> Within(bool isStreak) =>
        Enum.GetValues<WindowPeriod>().Where(period => WindowBinder.StaysWithin(period, isStreak)).Select(Names.Of);

    // An enrolment has no end to look forward to.
    private static IEnumerable<string> Ending() => Names.All<WindowPeriod>().Except([Names.Of(WindowPeriod.Enrolment)]);

    private static JsonObject Converts() => Rule.All(
    [
        OfAny(Rule.AnyOf([Rule.All([Rule.Has("total"), CountsIn("lesson|hour|minute")]), CountOf("records"), CountOf("days")])),
        OfAny(Rule.HasNot(["from_first", "per"])),
        OfAny(Rule.With("of", Rule.AnyOf([Rule.Names("late"), new JsonObject { ["type"] = "object" }]))),
        OfAny(Rule.If(Rule.Has("lateness"), Rule.With("convert", Rule.With("late", Rule.HasNot(["every"]))))),
    ]);

    private static JsonObject CountOf(string unit) => Rule.All([Rule.HasWith("count", Rule.Is(unit)), CountsIn(unit[..^1])]);

    private static JsonObject CountsIn(string units) =>
        Rule.With("convert", Rule.With("late", Rule.With("counts", new JsonObject { ["pattern"] = $" (?:{units})s?$" })));

    private static JsonObject True() => new() { ["const"] = true };
}
