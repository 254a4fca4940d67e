namespace Aanwezig.Diagnostics;

/// <summary>Advice (4xxx) about a protocol that is accepted: points where the guide for schools recommends something else.</summary>
public static partial class AdviceDiagnostics
{
    internal static readonly DiagnosticCode CallParentsFirst = Advice(
        "AW4001",
        new("de stap `{step}` begint bij ouders met `{channel}`", "the step `{step}` begins with parents by `{channel}`"),
        new(
            "laat het eerste contact met ouders een gesprek zijn: zet `phone`, `in_person` of `video` voorop, of laat de stap volgen `after` zo'n gesprek",
            "let the first contact with parents be a talk: put `phone`, `in_person` or `video` first, or let the step come `after` such a talk"),
        "{ contact: parents, how: [letter] }",
        "{ contact: parents, how: [phone, letter] }");

    internal static readonly DiagnosticCode SayWhy = Advice(
        "AW4002",
        new("de stap `{step}` zegt niet waarom", "the step `{step}` does not say why"),
        new("schrijf `why:` met een zin die de student of de ouder begrijpt", "add `why:` with a sentence that the student or parent understands"),
        "- id: coach_talk",
        "- id: coach_talk\n  why: We missen je, en horen graag wat er speelt.");

    internal static readonly DiagnosticCode AgreeTogether = Advice(
        "AW4003",
        new("`agreed_with` noemt {missing} niet", "`agreed_with` does not name {missing}"),
        new(
            "maak het protocol samen met ouders en studenten, en noteer hier wie meedacht, hoe en wanneer",
            "make the protocol together with parents and students, and note here who thought along, how and when"),
        "agreed_with:\n  - { who: teachers, how: teamoverleg }",
        "agreed_with:\n  - { who: parents, how: ouderplatform, people: 14, on: 2026-05-12 }\n  - { who: students, how: studentenraad, people: 6, on: 2026-05-19 }");

    internal static readonly DiagnosticCode WhereToWorry = Advice(
        "AW4004",
        new("er staat niet waar ouders en studenten met hun zorgen terechtkunnen", "it is not said where parents and students can go with their worries"),
        new("zet bij `contact_points` onder `worries` een naam en een telefoonnummer", "put a name and a phone number below `worries` in `contact_points`"),
        "contact_points:\n  help:\n    - { name: Schoolmaatschappelijk werk }",
        "contact_points:\n  worries: { name: Verzuimcoördinator, phone: 010-1234567 }\n  help:\n    - { name: Schoolmaatschappelijk werk }");

    internal static readonly DiagnosticCode WhereToGetHelp = Advice(
        "AW4005",
        new("er staat niet waar ouders en studenten hulp kunnen krijgen", "it is not said where parents and students can get help"),
        new("zet bij `contact_points` onder `help` wie kan helpen, zoals het schoolmaatschappelijk werk", "list below `help` in `contact_points` who can help, such as school social work"),
        "contact_points:\n  worries: { name: Verzuimcoördinator, phone: 010-1234567 }",
        "contact_points:\n  worries: { name: Verzuimcoördinator, phone: 010-1234567 }\n  help:\n    - { name: Schoolmaatschappelijk werk }");

    internal static readonly DiagnosticCode PlanReview = Advice(
        "AW4006",
        new("er staat niet wanneer het protocol wordt besproken", "it is not said when the protocol is reviewed"),
        new("schrijf `review: { every: 12 months, with: [students, parents] }` erbij", "add `review: { every: 12 months, with: [students, parents] }`"),
        "version: \"2026.1\"",
        "version: \"2026.1\"\nreview: { every: 12 months, with: [students, parents, teachers] }");

    internal static readonly DiagnosticCode ReviewYearly = Advice(
        "AW4007",
        new("het protocol wordt pas na {months} maanden besproken", "the protocol is reviewed after {months} months only"),
        new("bespreek het minstens eens per jaar met studenten en ouders: `every: 12 months`", "review it at least once a year with students and parents: `every: 12 months`"),
        "review: { every: 24 months }",
        "review: { every: 12 months }");

    internal static readonly DiagnosticCode LinkNotFollowed = Advice(
        "AW4017",
        new("deze link leidt terug naar een map erboven, of nergens heen; hij is niet gevolgd", "this link leads back to a directory above it, or nowhere; it was not followed"),
        new("haal de link weg, of laat hem naar een bestand of een andere map leiden", "remove the link, or let it lead to a file or another directory"),
        string.Empty,
        string.Empty);

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        CallParentsFirst, SayWhy, AgreeTogether, WhereToWorry, WhereToGetHelp, PlanReview, ReviewYearly,
        ParentsInTime, StudentAtTheTable, BlamingWord, Jargon, HardText, AtLeastOfTheLaw,
        DutyWaitsForNothing, NeverHolds, AlwaysHolds, LinkNotFollowed,
        PercentOrFraction, MeasureNotUsed, CountsNoRecord, TalksToOneself,
    ];

    private static DiagnosticCode Advice(string id, Wording message, Wording help, string bad, string good) =>
        new(id, Severity.Advice, message, help, bad, good);
}
