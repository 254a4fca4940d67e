using System.Text.Json.Nodes;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shapes of single values, as written in YAML.</summary>
internal static class ValueShapes
{
    private const string Snake = "^[a-z][a-z0-9_]*$";

    // Editors read `12` and `true` as a number and a truth value, where the reader of documents reads a text.
    public static Shape Text { get; } = new SharedShape("text", () => new PlainShape(() => new JsonObject { ["type"] = SchemaRule.Words(["string", "number", "boolean"]), ["pattern"] = @"\S" }));

    public static Shape Identifier { get; } = new PlainShape(() => new JsonObject { ["type"] = SchemaRule.Words(["string", "boolean"]), ["pattern"] = Snake, ["maxLength"] = NameShape.Longest });

    public static Shape Name { get; } = new PlainShape(() => new JsonObject
    {
        ["type"] = SchemaRule.Words(["string", "integer", "boolean"]), ["pattern"] = "^[a-z0-9]+(?:[-/][a-z0-9]+)*$", ["maxLength"] = 4 * NameShape.Longest, ["minimum"] = 0,
    });

    public static Shape Code { get; } = new PlainShape(() => new JsonObject { ["type"] = SchemaRule.Words(["string", "number"]), ["pattern"] = @"\S" });

    public static Shape Date { get; } = Pattern(DateShapes.Date);

    public static Shape Range { get; } = Pattern(DateShapes.Range);

    public static Shape Time { get; } = Pattern(DateShapes.Time);

    public static Shape Language { get; } = new PlainShape(LanguageName);

    public static Shape Truth { get; } = new PlainShape(() => new JsonObject { ["type"] = "boolean" });

    public static Shape Number { get; } = new PlainShape(() => new JsonObject { ["type"] = "number" });

    public static Shape Version { get; } = new PlainShape(() => new JsonObject { ["enum"] = new JsonArray(1, "1") });

    public static Shape Months { get; } = Pattern($"{NumberPattern.Between(1, 120)} months");

    public static Shape Minutes { get; } = Pattern(
        $"(?:{NumberPattern.Between(1, DurationReader.MinutesOfDay)} minutes?|{NumberPattern.Between(1, DurationReader.MinutesOfDay / 60)} hours?)");

    public static Shape ScheduledTime { get; } = Pattern(
        $"(?:{NumberPattern.Between(1, ShareReader.MostHours, null)} hours?|{NumberPattern.Between(1, ShareReader.MostHours * 60, null)} minutes?)");

    public static JsonObject IdentifierName() => new() { ["type"] = "string", ["pattern"] = Snake, ["maxLength"] = NameShape.Longest };

    public static JsonObject LanguageName() => new() { ["type"] = "string", ["pattern"] = "^[a-z]{2,3}$" };

    public static Shape Whole(int low, int high) => new PlainShape(() => new JsonObject { ["type"] = "integer", ["minimum"] = low, ["maximum"] = high });

    public static Shape Word<T>()
        where T : struct, Enum => Word(Names.All<T>());

    public static Shape Word(IReadOnlyList<string> words) => new PlainShape(() => SchemaRule.Among(words));

    public static Shape Duration(int low, params IReadOnlyList<TimeUnit> units) =>
        Counted(low, DurationReader.Longest, units.Select(Names.Of));

    public static Shape Counted(int low, int high, IEnumerable<string> units) => Pattern($"{NumberPattern.Between(low, high)} (?:{string.Join('|', units)})");

    /// <summary>Returns the shape of one value, or of a list of different ones.</summary>
    public static Shape OneOrMore(Shape item) => new ListShape(item) { OneWillDo = true, IsDistinct = true };

    private static PlainShape Pattern(string pattern) => new(() => new JsonObject { ["type"] = "string", ["pattern"] = $"^{pattern}$" });
}
