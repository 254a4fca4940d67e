using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Schemas;
using Aanwezig.Testing.Claims;

namespace Aanwezig.Testing.Reading;

/// <summary>The shape of a scenario in the schema for editors.</summary>
internal static class ScenarioShape
{
    private static Shape Value { get; } = new PlainShape(() => new JsonObject { ["type"] = SchemaRule.Words(["string", "number", "boolean"]) });

    private static Shape Lines { get; } = new PlainShape(() => new JsonObject
    {
        ["type"] = "array", ["items"] = new JsonObject { ["type"] = SchemaRule.Words(["string", "number", "boolean"]), ["pattern"] = @"\S" },
    });

    private static Shape Names { get; } = List(Value);

    public static Shape Whole() => new KeyedShape(KeyList.Of(ScenarioReader.Known), ["scenario", "protocol", "student", "expect"],
    [
        new("scenario", Value, "waar dit voorbeeld over gaat", "what this example is about"),
        new("protocol", Value, "het bestand van het protocol, of zijn naam", "the file of the protocol, or its name"),
        new("student", Student(), "over wie het gaat", "whom it is about"),
        new("attendance", Lines, "registraties, zoals 2026-11-03 unexcused 6:00", "records, such as 2026-11-03 unexcused 6:00"),
        new("dossier", Lines, "wat de school deed, zoals 2026-11-04 coach_talk done", "what the school did, such as 2026-11-04 coach_talk done"),
        new("consents", Lines, "toestemming, zoals 2026-11-04 parent_contact given", "consent, such as 2026-11-04 parent_contact given"),
        new("timetable", Lines, "het rooster, zoals 2026-11-02..2026-11-06 6:00", "the timetable, such as 2026-11-02..2026-11-06 6:00"),
        new("facts", new EitherShape(Mapping(Value), Lines), "gegevens over de student, met of zonder datum", "facts about the student, with or without a date"),
        new("exemptions", Lines, "afspraken met de student, zoals 2026-11-02..2026-12-18 care reason zorgt thuis", "arrangements with the student, such as 2026-11-02..2026-12-18 care reason cares for someone at home"),
        new("enrolments", Lines, "perioden van inschrijving, zoals 2026-08-01..2026-11-04 group G1", "periods of enrolment, such as 2026-08-01..2026-11-04 group G1"),
        new("calendar", Value, "de kalender van deze student", "the calendar of this student"),
        new("with", Mapping(Anything()), "één gewijzigde instelling, zoals { attendance.practice: ignored }", "one changed setting, such as { attendance.practice: ignored }"),
        new("expect", new ListShape(ExpectationShape.Whole(Value, Names)), "wat er op welke dag verwacht wordt", "what is expected on which day"),
    ]);

    internal static PlainShape List(Shape item) => new(() => new JsonObject { ["type"] = "array", ["items"] = item.Json(new SchemaPage(default)) });

    internal static PlainShape Mapping(Shape value) => new(() => new JsonObject { ["type"] = "object", ["additionalProperties"] = value.Json(new SchemaPage(default)) });

    private static PlainShape Anything() => new(() => []);

    // Each key that is not one of a student is a fact of the protocol.
    private static PlainShape Student() => new(() => new JsonObject
    {
        ["type"] = "object",
        ["required"] = SchemaRule.Words(["born"]),
        ["properties"] = new JsonObject(StudentKeys.Known.Select(key => KeyValuePair.Create<string, JsonNode?>(key, Value.Json(new SchemaPage(default))))),
        ["additionalProperties"] = Value.Json(new SchemaPage(default)),
    });
}
