using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shapes of agreements, reviews and contact points.</summary>
internal static class AgreementShape
{
    public static Shape Agreement() => new KeyedShape(AgreementBinder.AgreementKeys, ["who"],
    [
        new("who", ValueShapes.Text, "met wie, zoals students of parents", "with whom, such as students or parents"),
        new("how", TextShapes.ForPeople, "op welke manier", "in what way"),
        new("people", ValueShapes.Whole(0, 1_000_000), "met hoeveel mensen", "with how many people"),
        new("on", ValueShapes.Date, "op welke dag, zoals 2026-05-12", "on what day, such as 2026-05-12"),
    ]);

    public static Shape Review() => new KeyedShape(AgreementBinder.ReviewKeys, ["every"],
    [
        new("every", ValueShapes.Months, "om de hoeveel maanden, zoals 12 months", "every how many months, such as 12 months"),
        new("with", ValueShapes.OneOrMore(ValueShapes.Text), "met wie", "with whom"),
    ]);

    public static Shape ContactPoints() => new KeyedShape(AgreementBinder.ContactPointKeys, [],
    [
        new("worries", Point(), "waar ouders en studenten zorgen kunnen melden", "where parents and students can report their worries"),
        new("help", new EitherShape(Point(), new ListShape(Point())), "wie er kan helpen", "who can help"),
    ]);

    private static KeyedShape Point() => new(AgreementBinder.PointKeys, ["name"],
    [
        new("name", TextShapes.ForPeople, "hoe dit punt heet", "what it is called"),
        new("phone", ValueShapes.Text, "het telefoonnummer", "the telephone number"),
        new("hours", ValueShapes.Text, "wanneer het bereikbaar is", "when it can be reached"),
        new("email", ValueShapes.Text, "het e-mailadres", "the e-mail address"),
    ]);
}
