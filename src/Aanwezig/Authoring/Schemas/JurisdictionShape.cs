using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Library;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a jurisdiction document.</summary>
internal static class JurisdictionShape
{
    public static Shape Whole() => new KeyedShape(JurisdictionBinder.Keys, ["jurisdiction", "adult_age", "authorities"],
    [
        new("aanwezig", ValueShapes.Version, "de versie van de taal: 1", "the version of the language: 1"),
        new("jurisdiction", ValueShapes.Name, "de naam, zoals nl", "its name, such as nl"),
        new("title", TextShapes.ForPeople, "hoe het heet voor mensen", "what people call it"),
        new("adult_age", ValueShapes.Whole(1, 99), "vanaf welke verjaardag iemand volwassen is", "from which birthday someone is an adult"),
        new("parameters", ByName(ParameterShape.History()), "getallen van de wet, met de dag waarop zij ingaan", "numbers of the law, with the day from which they hold"),
        new("statuses", ByName(TextShapes.Condition), "groepen die de wet onderscheidt, elk met een voorwaarde", "groups that the law distinguishes, each with a condition"),
        new("authorities", new ByNameShape(ValueShapes.IdentifierName, Authority()) { NoneWillDo = true }, "de instanties die helpen of toezien", "the authorities that help or oversee"),
        new("duties", ByName(Duty()), "wat de school volgens de wet moet", "what the law asks of the school"),
        new("guards", Guards(), "waar de grenzen van de bewaking liggen", "where the edges of the guards lie"),
        new("words", ByName(TextShapes.ForPeople), "woorden van de wet, uitgelegd", "words of the law, explained"),
        new("public_holidays", new ListShape(Holiday()), "de feestdagen", "the public holidays"),
    ]);

    private static ByNameShape ByName(Shape value) => new(ValueShapes.IdentifierName, value);

    private static KeyedShape Authority() => new(JurisdictionBinder.AuthorityKeys, ["serves"],
    [
        new("title", TextShapes.ForPeople, "hoe de instantie heet", "what the authority is called"),
        new("explained", TextShapes.ForPeople, "wat zij doet, in gewone woorden", "what it does, in plain words"),
        new("serves", TextShapes.Condition, "voor wie zij er is", "whom it serves"),
        new("reports", ValueShapes.OneOrMore(ValueShapes.Identifier), "welke meldingen zij aanneemt", "which reports it takes"),
    ]);

    private static KeyedShape Duty() => new(JurisdictionBinder.DutyKeys, ["contact", "reference"],
    [
        new("contact", ValueShapes.OneOrMore(ValueShapes.Text), "aan wie de school het verschuldigd is", "to whom the school owes it"),
        new("reference", ValueShapes.Text, "waar het staat in de wet", "where it stands in the law"),
        new("at_most_per", ValueShapes.Duration(1, JurisdictionBinder.LimitUnits), "de langste tijd waarin een protocol het tot een aantal keren mag beperken", "the longest time over which a protocol may limit it"),
    ]);

    private static KeyedShape Guards() => new(GuardSettingsBinder.Keys, [],
    [
        new("student_first", FromAge(), "vanaf welke leeftijd eerst met de student wordt gesproken", "from what age the student is spoken to first"),
        new("objection", FromAge(), "vanaf welke leeftijd bezwaar tegen contact met ouders wordt gewogen", "from what age an objection to contact with parents is weighed"),
        new("removal", Removal(), "wie niet mag worden uitgeschreven", "who may not be removed from the register"),
    ]);

    private static KeyedShape FromAge() => new(GuardSettingsBinder.AgeKeys, ["from_age"],
    [
        new("from_age", ValueShapes.Whole(0, 99), "de leeftijd in jaren", "the age in years"),
    ]);

    private static KeyedShape Removal() => new(GuardSettingsBinder.RemovalKeys, ["protects"],
    [
        new("protects", TextShapes.Condition, "wie de wet beschermt", "whom the law protects"),
    ]);

    private static KeyedShape Holiday() => new(JurisdictionBinder.HolidayKeys, ["name", "on"],
    [
        new("name", ValueShapes.Text, "hoe de dag heet", "what the day is called"),
        new("on", ValueShapes.Date, "welke dag het is, zoals 2027-04-27", "which day it is, such as 2027-04-27"),
    ]);
}
