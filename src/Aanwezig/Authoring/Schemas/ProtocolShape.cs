using System.Text.Json.Nodes;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Library;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a protocol document. A protocol with a base needs only the differences.</summary>
internal static class ProtocolShape
{
    public static Shape Whole() => new KeyedShape(ProtocolBinder.Keys, ["aanwezig", "protocol", "in_force"],
    [
        new("aanwezig", ValueShapes.Version, "de versie van de taal: 1", "the version of the language: 1"),
        new("protocol", ValueShapes.Name, "de naam: kleine letters en cijfers, met - en /", "its name: lower-case letters and digits, with - and /"),
        new("extends", ValueShapes.Name, "de naam van het protocol waar dit op staat", "the name of the protocol that this one stands on"),
        new("remove", ValueShapes.OneOrMore(ValueShapes.Text), "afspraken daaruit die hier niet gelden", "agreements of that one that do not hold here"),
        new("jurisdiction", ValueShapes.Name, "de naam van de regels van het land, zoals nl", "the name of the rules of the country, such as nl"),
        new("language", ValueShapes.Language, "de taal van de teksten: nl als je niets zegt", "the language of the texts: nl unless you say so"),
        new("title", TextShapes.ForPeople, "hoe het protocol heet voor mensen", "what people call the protocol"),
        new("version", ValueShapes.Text, "jullie eigen versie, zoals \"2026.1\"", "your own version, such as \"2026.1\""),
        new("in_force", InForce(), "wanneer het geldt", "when it holds"),
        new("calendar", ValueShapes.Name, "de naam van de schoolkalender, zoals nl/midden", "the name of the school calendar, such as nl/midden"),
        new("agreed_with", new ListShape(AgreementShape.Agreement()), "met wie het is afgesproken", "with whom it was agreed"),
        new("review", AgreementShape.Review(), "hoe vaak jullie er opnieuw naar kijken, en met wie", "how often you look at it again, and with whom"),
        new("contact_points", AgreementShape.ContactPoints(), "waar mensen terechtkunnen", "where people can go"),
        new("roles", new ByNameShape(ValueShapes.IdentifierName, TextShapes.ForPeople), "hoe elke rol bij jullie heet", "what you call each role"),
        new("attendance", AttendanceShape.Whole(), "hoe registraties worden gelezen", "how registrations are read"),
        new("facts", new ByNameShape(ValueShapes.IdentifierName, ValueShapes.Word(FactBinder.Types)), "eigen gegevens over een student, en hun soort", "facts of your own about a student, and their type"),
        new("parameters", new ByNameShape(ValueShapes.IdentifierName, ParameterShape.History()), "eigen getallen die per datum veranderen", "numbers of your own that change by date"),
        new("measures", new ByNameShape(ValueShapes.IdentifierName, MeasureShape.Measure), "wat er wordt geteld, onder een eigen naam", "what is counted, under a name of your own"),
        new("steps", new ListShape(StepShape.Whole()), "wie spreekt wie, wanneer en waarom", "who talks to whom, when and why"),
        new("exemptions", ExemptionShape.ByName(), "wat met één student voor een tijd kan worden afgesproken", "what may be arranged with one student for a time"),
    ])
    {
        Rules = [() => new JsonObject { ["if"] = SchemaRule.Not(SchemaRule.Has("extends")), ["then"] = Alone() }],
    };

    private static KeyedShape InForce() => new(ProtocolBinder.InForceKeys, ["from"],
    [
        new("from", ValueShapes.Date, "de eerste dag, zoals 2026-08-01", "the first day, such as 2026-08-01"),
        new("until", ValueShapes.Date, "de laatste dag, die meetelt", "the last day, which counts"),
        new("running_cases", ValueShapes.Word<RunningCases>(), "wat een nieuwe versie doet met wat al loopt: continue of start_over", "what a new version does with what is under way: continue or start_over"),
    ]);

    // A protocol without a base needs these keys itself.
    private static JsonObject Alone() => SchemaRule.All(
    [
        SchemaRule.Has("jurisdiction", "steps"),
        SchemaRule.With("steps", new JsonObject
        {
            ["items"] = SchemaRule.All([SchemaRule.Has("when", "contact"), SchemaRule.With("report", SchemaRule.Has("type")), SchemaRule.With("at_most", SchemaRule.Has("times", "per"))]),
        }),
        SchemaRule.With("measures", new JsonObject { ["additionalProperties"] = SchemaRule.AnyOf(FormBinder.Forms.Select(form => SchemaRule.Has(form))) }),
        SchemaRule.With("exemptions", new JsonObject { ["additionalProperties"] = SchemaRule.AnyOf([SchemaRule.Has("steps"), SchemaRule.Has("measures")]) }),
    ]);
}
