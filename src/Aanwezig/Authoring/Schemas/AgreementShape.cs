using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>With whom a protocol was agreed, when it is reviewed, and where people can go.</summary>
internal static class AgreementShape
{
    public static Shape Agreement() => new KeyedShape(AgreementBinder.AgreementKeys, ["who"],
    [
        new("who", Values.Text, "met wie, zoals students of parents", "with whom, such as students or parents"),
        new("how", Texts.ForPeople, "op welke manier", "in what way"),
        new("people", Values.Whole(0, 1_000_000), "met hoeveel mensen", "with how many people"),
        new("on", Values.Date, "op welke dag, zoals 2026-05-12", "on what day, such as 2026-05-12"),
    ]);

    public static Shape Review() => new KeyedShape(AgreementBinder.ReviewKeys, ["every"],
    [
        new("every", Values.Months, "om de hoeveel maanden, zoals 12 months", "every how many months, such as 12 months"),
        new("with", Values.OneOrMore(Values.Text), "met wie", "with whom"),
    ]);

    public static Shape ContactPoints() => new KeyedShape(AgreementBinder.ContactPointKeys, [],
    [
        new("worries", Point(), "waar ouders en studenten zorgen kunnen melden", "where parents and students can tell their worries"),
        new("help", new EitherShape(Point(), new ListShape(Point())), "wie er kan helpen", "who can help"),
    ]);

    private static KeyedShape Point() => new(AgreementBinder.PointKeys, ["name"],
    [
        new("name", Texts.ForPeople, "hoe dit punt heet", "what it is called"),
        new("phone", Values.Text, "het telefoonnummer", "the telephone number"),
        new("hours", Values.Text, "wanneer het bereikbaar is", "when it can be reached"),
        new("email", Values.Text, "het e-mailadres", "the e-mail address"),
    ]);
}
