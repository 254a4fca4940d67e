using System.Text.Json.Nodes;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The rules between the keys of a measure. A measure without a form has the form of its base, and these rules skip it.</summary>
internal static class MeasureSchemaRules
{
    private static readonly string[] NeverMissed = [Names.Of(AttendanceKind.Present), Names.Of(AttendanceKind.Cancelled)];

    public static IReadOnlyList<Func<JsonObject>> All { get; } =
    [
        OneForm,
        .. FormBinder.Forms.Select(form => (Func<JsonObject>)(() => SchemaRule.If(SchemaRule.Has(form), Fits(form)))),
        () => OfAny(SchemaRule.If(SchemaRule.HasWith("aligned", True()), Aligned())),
        () => OfAny(SchemaRule.If(SchemaRule.All([SchemaRule.Has("crosses_school_year"), SchemaRule.Not(SchemaRule.Has("from_first"))]), Crosses())),
        () => OfAny(SchemaRule.If(SchemaRule.Has("from_first"), SchemaRule.HasNot(["over", "steps", "per"]))),
        () => OfAny(SchemaRule.If(SchemaRule.Has("rest"), SchemaRule.With("over", SchemaRule.Among(Ending())))),
        () => SchemaRule.If(SchemaRule.Has("convert"), Converts()),
    ];

    private static JsonObject OneForm() =>
        SchemaRule.AnyOf([SchemaRule.Not(AnyForm()), SchemaRule.OneOf(FormBinder.Forms.Select(form => SchemaRule.Has(form)))]);

    private static JsonObject AnyForm() => SchemaRule.AnyOf(FormBinder.Forms.Select(form => SchemaRule.Has(form)));

    private static JsonObject OfAny(JsonObject rule) => SchemaRule.If(AnyForm(), rule);

    private static JsonObject Fits(string word)
    {
        var form = FormBinder.FormOf(word);
        List<JsonObject> rules = [SchemaRule.HasNot(FormBinder.Unfit(form).Distinct())];
        if (FormBinder.NeedsOf(form))
        {
            rules.Add(SchemaRule.Has("of"));
        }

        return SchemaRule.All(form == MeasureForm.Share ? [.. rules, .. Sides()] : rules);
    }

    // No kind is on both sides of a share, and presence is never missed.
    private static IEnumerable<JsonObject> Sides() =>
    [
        .. NeverMissed.Select(kind => SchemaRule.With("of", SchemaRule.Not(SchemaRule.Names(kind)))),
        .. NeverMissed.Select(kind => SchemaRule.With("without", SchemaRule.Not(SchemaRule.Names(kind)))),
        .. Names.All<AttendanceKind>().Except(NeverMissed)
            .Select(kind => SchemaRule.If(SchemaRule.HasWith("without", SchemaRule.Names(kind)), SchemaRule.With("of", SchemaRule.Not(SchemaRule.Names(kind))))),
    ];

    private static JsonObject Aligned() => SchemaRule.All(
        [SchemaRule.HasWith("over", new JsonObject { ["pattern"] = " (?:school_)?weeks$" }), SchemaRule.HasNot(["from_first"])]);

    private static JsonObject Crosses() => SchemaRule.All(
    [
        SchemaRule.With("over", SchemaRule.Not(SchemaRule.Among(Within(isStreak: true)))),
        SchemaRule.If(SchemaRule.Not(SchemaRule.Has("streak")), SchemaRule.HasWith("over", SchemaRule.Not(SchemaRule.Among(Within(isStreak: false))))),
    ]);

    private static IEnumerable<string> Within(bool isStreak) =>
        Enum.GetValues<WindowPeriod>().Where(period => WindowBinder.StaysWithin(period, isStreak)).Select(Names.Of);

    // An enrolment has no known end.
    private static IEnumerable<string> Ending() => Names.All<WindowPeriod>().Except([Names.Of(WindowPeriod.Enrolment)]);

    private static JsonObject Converts() => SchemaRule.All(
    [
        OfAny(SchemaRule.AnyOf([SchemaRule.All([SchemaRule.Has("total"), CountsIn("lesson|hour|minute")]), CountOf("records"), CountOf("days")])),
        OfAny(SchemaRule.HasNot(["from_first", "per"])),
        OfAny(SchemaRule.With("of", SchemaRule.AnyOf([SchemaRule.Names("late"), new JsonObject { ["type"] = "object" }]))),
        OfAny(SchemaRule.If(SchemaRule.Has("lateness"), SchemaRule.With("convert", SchemaRule.With("late", SchemaRule.HasNot(["every"]))))),
    ]);

    private static JsonObject CountOf(string unit) => SchemaRule.All([SchemaRule.HasWith("count", SchemaRule.Is(unit)), CountsIn(unit[..^1])]);

    private static JsonObject CountsIn(string units) =>
        SchemaRule.With("convert", SchemaRule.With("late", SchemaRule.With("counts", new JsonObject { ["pattern"] = $" (?:{units})s?$" })));

    private static JsonObject True() => new() { ["const"] = true };
}
