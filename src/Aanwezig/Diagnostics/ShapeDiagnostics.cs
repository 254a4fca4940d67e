namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the shape of a document (2xxx): its keys, and the kind of value that each key takes.</summary>
public static partial class ShapeDiagnostics
{
    internal static readonly DiagnosticCode UnknownKey = Error(
        "AW2001",
        new("`{key}` is geen sleutel van `{place}`", "`{key}` is not a key of `{place}`"),
        new("sleutels hier: {known}", "keys here: {known}"),
        "stepz: []",
        "steps: []");

    internal static readonly DiagnosticCode MissingKey = Error(
        "AW2002",
        new("`{place}` mist de sleutel `{key}`", "`{place}` lacks the key `{key}`"),
        new("schrijf `{key}:` erbij", "add `{key}:`"),
        "- id: coach_talk",
        "- id: coach_talk\n  when: unexcused_hours >= 5");

    internal static readonly DiagnosticCode Later = Error(
        "AW2003",
        new("`{word}` hoort bij de taal, maar deze versie kan het nog niet", "`{word}` is part of the language, but this version cannot do it yet"),
        new("laat het weg, of wacht op een latere versie; het wordt nooit stil overgeslagen", "leave it out, or wait for a later version; it is never skipped in silence"),
        "late: { count: records, of: [late], convert: { … } }",
        "late: { count: records, of: [late] }");

    internal static readonly DiagnosticCode NoValue = Error(
        "AW2005",
        new("`{key}` heeft geen waarde", "`{key}` has no value"),
        new("schrijf de waarde erachter, of laat de sleutel weg", "write the value after it, or leave the key out"),
        "calendar:",
        "calendar: nl/midden");

    internal static readonly DiagnosticCode NotText = Error(
        "AW2006",
        new("`{key}` vraagt één waarde, maar hier staat {found}", "`{key}` takes a single value, but this is {found}"),
        new("schrijf een enkele tekst of een enkel getal", "write a single text or number"),
        "version: [2026]",
        "version: \"2026\"");

    internal static readonly DiagnosticCode NotList = Error(
        "AW2007",
        new("`{key}` vraagt een lijst", "`{key}` takes a list"),
        new("schrijf `[a, b]`, of elk deel op een eigen regel met een streepje", "write `[a, b]`, or each item on a line of its own with a dash"),
        "steps: coach_talk",
        "steps:\n  - id: coach_talk");

    internal static readonly DiagnosticCode NotMapping = Error(
        "AW2008",
        new("`{key}` vraagt sleutels met waarden", "`{key}` takes keys with values"),
        new("schrijf `sleutel: waarde`, of `{ sleutel: waarde }`", "write `key: value`, or `{ key: value }`"),
        "in_force: 2026-08-01",
        "in_force: { from: 2026-08-01 }");

    internal static readonly DiagnosticCode NotWholeNumber = Error(
        "AW2009",
        new("`{text}` is geen heel getal voor `{key}`", "`{text}` is not a whole number for `{key}`"),
        new("schrijf alleen cijfers, zoals `12`", "write digits only, such as `12`"),
        "adult_age: achttien",
        "adult_age: 18");

    internal static readonly DiagnosticCode NotDate = Error(
        "AW2010",
        new("`{text}` is geen datum voor `{key}`", "`{text}` is not a date for `{key}`"),
        new("schrijf jaar-maand-dag, zoals `2026-08-01`, van 1900 tot en met 2199", "write year-month-day, such as `2026-08-01`, from 1900 up to 2199"),
        "from: 1-8-2026",
        "from: 2026-08-01");

    internal static readonly DiagnosticCode NotTruthValue = Error(
        "AW2011",
        new("`{text}` is geen `true` of `false` voor `{key}`", "`{text}` is neither `true` nor `false` for `{key}`"),
        new("schrijf `true` of `false`, zonder aanhalingstekens en in kleine letters", "write `true` or `false`, without quotes and in lower case"),
        "aligned: yes",
        "aligned: true");

    internal static readonly DiagnosticCode NotDuration = Error(
        "AW2012",
        new("`{text}` is geen tijdsduur voor `{key}`", "`{text}` is not a stretch of time for `{key}`"),
        new("schrijf een getal, een spatie en een eenheid: {units}", "write a number, a space and a unit: {units}"),
        "within: drie dagen",
        "within: 3 school_days");

    internal static readonly DiagnosticCode UnknownUnit = Error(
        "AW2013",
        new("`{unit}` is geen eenheid voor `{key}`", "`{unit}` is not a unit for `{key}`"),
        new("eenheden hier: {units}", "units here: {units}"),
        "within: 3 schooldays",
        "within: 3 school_days");

    internal static readonly DiagnosticCode NotIdentifier = Error(
        "AW2014",
        new("`{text}` is geen naam in kleine letters met lage streepjes", "`{text}` is not a name in lower-case letters with underscores"),
        new("begin met een letter; daarna kleine letters, cijfers en `_`, ten hoogste 64 tekens", "start with a letter; then lower-case letters, digits and `_`, at most 64 characters"),
        "- id: Coach-Talk",
        "- id: coach_talk");

    internal static readonly DiagnosticCode NotDocumentName = Error(
        "AW2015",
        new("`{text}` is geen naam van een document", "`{text}` is not a name of a document"),
        new("gebruik kleine letters en cijfers, verbonden door `-` en `/`, zoals `nl/midden`", "use lower-case letters and digits, joined by `-` and `/`, such as `nl/midden`"),
        "protocol: ROC Voorbeeld",
        "protocol: roc-voorbeeld");

    internal static readonly DiagnosticCode UnknownWord = Error(
        "AW2016",
        new("`{word}` kan niet bij `{key}`", "`{word}` is not a word for `{key}`"),
        new("kies uit: {known}", "choose from: {known}"),
        "how: [telephone]",
        "how: [phone]");

    internal static readonly DiagnosticCode UnknownKind = Error(
        "AW2017",
        new("`{word}` is geen soort registratie", "`{word}` is not a kind of registration"),
        new("soorten: {known}", "kinds: {known}"),
        "of: [truant]",
        "of: [unexcused]");

    internal static readonly DiagnosticCode LanguageVersion = Error(
        "AW2018",
        new("dit document vraagt versie `{version}` van de taal; deze versie van het programma leest 1", "this document asks for version `{version}` of the language; this program reads 1"),
        new("schrijf `aanwezig: 1`, of gebruik een nieuwer programma", "write `aanwezig: 1`, or use a newer program"),
        "aanwezig: 2",
        "aanwezig: 1");

    internal static readonly DiagnosticCode NotMinutes = Error(
        "AW2019",
        new("`{text}` is geen lengte voor `{key}`", "`{text}` is not a length for `{key}`"),
        new("schrijf minuten of uren, zoals `50 minutes` of `1 hour`, ten hoogste een dag", "write minutes or hours, such as `50 minutes` or `1 hour`, at most a day"),
        "lesson: 50",
        "lesson: 50 minutes");

    internal static readonly DiagnosticCode TruthLookingCode = Error(
        "AW2020",
        new("de code `{code}` leest in YAML als ja of nee", "the code `{code}` reads as yes or no in YAML"),
        new("zet hem tussen aanhalingstekens: `\"{code}\"`", "put it in quotes: `\"{code}\"`"),
        "codes: { ON: unknown }",
        "codes: { \"ON\": unknown }");

    internal static readonly DiagnosticCode NotRange = Error(
        "AW2021",
        new("`{text}` is geen reeks dagen voor `{key}`", "`{text}` is not a run of days for `{key}`"),
        new("schrijf `2026-10-17..2026-10-25`, of één datum voor één dag", "write `2026-10-17..2026-10-25`, or one date for one day"),
        "closed: [17 t/m 25 oktober]",
        "closed: [2026-10-17..2026-10-25]");

    internal static readonly DiagnosticCode NotTime = Error(
        "AW2022",
        new("`{text}` is geen tijd voor `{key}`", "`{text}` is not a time for `{key}`"),
        new("schrijf uren en minuten, zoals `12:30`", "write hours and minutes, such as `12:30`"),
        "midday: half een",
        "midday: 12:30");

    internal static readonly DiagnosticCode UnknownDocument = Error(
        "AW2023",
        new("dit is geen protocol, jurisdictie, kalender of scenario", "this is not a protocol, jurisdiction, calendar or scenario"),
        new("een document zegt wat het is met `protocol:`, `jurisdiction:`, `calendar:` of `scenario:`", "a document says what it is with `protocol:`, `jurisdiction:`, `calendar:` or `scenario:`"),
        "steps: []",
        "protocol: roc-voorbeeld\nsteps: []");

    internal static readonly DiagnosticCode NotLanguage = Error(
        "AW2024",
        new("`{text}` is geen code van een taal", "`{text}` is not a code of a language"),
        new(
            "schrijf twee of drie kleine letters, zoals `nl` of `en`; een sleutel die niet bij de tekst hoort, begint waar de sleutel van de tekst begint",
            "write two or three lower-case letters, such as `nl` or `en`; a key that is not part of the text begins where the key of the text begins"),
        "language: Nederlands",
        "language: nl");

    internal static readonly DiagnosticCode NotNumber = Error(
        "AW2025",
        new("`{text}` is geen getal voor `{key}`", "`{text}` is not a number for `{key}`"),
        new("schrijf cijfers, zo nodig met een punt, zoals `27` of `0.5`", "write digits, with a point where needed, such as `27` or `0.5`"),
        "value: 1e3",
        "value: 1000");

    internal static readonly DiagnosticCode EmptyList = Error(
        "AW2026",
        new("`{key}` is leeg", "`{key}` is empty"),
        new("schrijf er ten minste één in, of laat `{key}` weg als dat mag", "write at least one, or leave `{key}` out where that is allowed"),
        "of: []",
        "of: [unexcused]");

    internal static readonly DiagnosticCode OneForm = Error(
        "AW2027",
        new("de maat `{measure}` vraagt precies één van {forms}", "the measure `{measure}` takes exactly one of {forms}"),
        new("zeg wat de maat doet: optellen, tellen, een reeks meten, of stappen tellen", "say what the measure does: add up, count, measure a run, or count steps"),
        "m: { of: [sick] }",
        "m: { count: days, of: [sick] }");

    internal static readonly DiagnosticCode DoesNotFit = Error(
        "AW2028",
        new("`{key}` past hier niet: {other}", "`{key}` does not fit here: {other}"),
        new("laat `{key}` weg, of kies een andere vorm of ander venster", "leave `{key}` out, or choose another form or window"),
        "m: { steps: report, of: [sick] }",
        "m: { steps: report }");

    internal static readonly DiagnosticCode AllOrAny = Error(
        "AW2029",
        new("`{key}` vraagt een tekst, of precies één van `all` en `any`", "`{key}` takes a text, or exactly one of `all` and `any`"),
        new("zet het ene in het andere: `all: [… , any: […]]`, elk deel op een eigen regel", "nest one in the other, each part on a line of its own"),
        "when: { all: [a >= 1], any: [b >= 1] }",
        "when:\n  all:\n    - a >= 1\n    - any:\n        - b >= 1");

    internal static readonly DiagnosticCode OutOfBounds = Error(
        "AW2030",
        new("`{text}` kan niet bij `{key}`: het moet van {low} tot en met {high} zijn", "`{text}` is out of bounds for `{key}`: it must be from {low} up to {high}"),
        new("schrijf een getal binnen die grenzen", "write a number within those bounds"),
        "at_most: { times: 0, per: 7 days }",
        "at_most: { times: 1, per: 7 days }");

    internal static readonly DiagnosticCode BecomesKind = Error(
        "AW2031",
        new("een open verzuim kan geen `{kind}` worden", "an absence whose reason is open cannot become `{kind}`"),
        new("kies uit: {known}", "choose from: {known}"),
        "unknown: { after: 3 school_days, becomes: present }",
        "unknown: { after: 3 school_days, becomes: unexcused }");

    internal static readonly DiagnosticCode TwiceInList = Error(
        "AW2032",
        new("`{text}` staat twee keer in `{key}`", "`{text}` stands twice in `{key}`"),
        new("laat er één weg", "leave one out"),
        "of: [sick, sick]",
        "of: [sick]");

    internal static readonly DiagnosticCode TooMany = Error(
        "AW2033",
        new("`{key}` heeft {found} delen, ten hoogste {limit} mag", "`{key}` has {found} parts, at most {limit} are allowed"),
        new("verdeel het over meer documenten", "spread it over more documents"),
        "",
        "");

    internal static readonly DiagnosticCode NotScheduledTime = Error(
        "AW2040",
        new("`{text}` is geen hoeveelheid tijd voor `{key}`", "`{text}` is not an amount of time for `{key}`"),
        new("schrijf uren of minuten, zoals `20 hours`, ten hoogste 2000 uur", "write hours or minutes, such as `20 hours`, at most 2000 hours"),
        "at_least: 20",
        "at_least: 20 hours");

    internal static readonly DiagnosticCode ExcuseWithoutLimit = Error(
        "AW2050",
        new("de regel voor `{kind}` zegt niet wanneer het vanzelf geoorloofd is", "the rule for `{kind}` does not say when it is excused by itself"),
        new(
            "schrijf hoe snel het gemeld moet zijn (`reported_within: 2 school_days`), hoe vaak het mag (`at_most: 4 days, per: school_year`) of hoe lang achter elkaar (`no_longer_than: 3 days`)",
            "write how soon it must be reported (`reported_within: 2 school_days`), how many there may be (`at_most: 4 days, per: school_year`) or how long in a row (`no_longer_than: 3 days`)"),
        "excuses: { sick: { otherwise: unknown } }",
        "excuses: { sick: { reported_within: 2 school_days, otherwise: unknown } }");

    internal static readonly DiagnosticCode NotQuota = Error(
        "AW2051",
        new("`{text}` zegt niet hoeveel waarvan, bij `{key}`", "`{text}` does not say how many of what, at `{key}`"),
        new("schrijf een getal, een spatie en wat je telt: {units}", "write a number, a space and what is counted: {units}"),
        "excuses: { leave: { at_most: 10, per: school_year, otherwise: unknown } }",
        "excuses: { leave: { at_most: 10 days, per: school_year, otherwise: unknown } }");

    internal static readonly DiagnosticCode ConvertsNothing = Error(
        "AW2052",
        new("`convert` gaat over later komen, en deze maat telt dat niet", "`convert` is about late arrivals, and this measure is not of them"),
        new("zet `late` bij `of`, of laat `convert` weg", "name `late` under `of`, or leave `convert` out"),
        "m: { total: lesson_hours, of: [unexcused], convert: { late: { every: 3, counts: 1 lesson } } }",
        "m: { total: lesson_hours, of: [unexcused, late], convert: { late: { every: 3, counts: 1 lesson } } }");

    internal static readonly DiagnosticCode NotBefore = Error(
        "AW2070",
        new("`{text}` van `reported_before` is geen `start` en geen aantal dagen", "`{text}` of `reported_before` is neither `start` nor a number of days"),
        new("schrijf `start` (uiterlijk als het begint), of een aantal, zoals `2 school_days`", "write `start` (by the time it starts), or a number, such as `2 school_days`"),
        "excuses: { leave: { reported_before: the day, otherwise: unexcused } }",
        "excuses: { leave: { reported_before: 1 days, otherwise: unexcused } }");

    /// <summary>All codes of this stage.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        UnknownKey, MissingKey, Later, NoValue, NotText, NotList, NotMapping, NotWholeNumber, NotDate, NotTruthValue, NotDuration,
        UnknownUnit, NotIdentifier, NotDocumentName, UnknownWord, UnknownKind, LanguageVersion, NotMinutes, TruthLookingCode, NotRange,
        NotTime, UnknownDocument, NotLanguage, NotNumber, EmptyList, OneForm, DoesNotFit, AllOrAny, OutOfBounds, BecomesKind, TwiceInList,
        TooMany, NotScheduledTime, ExcuseWithoutLimit, NotQuota, ConvertsNothing, NotBefore,
        RestWithoutEnd, ExemptFromNothing, DashMissing,
    ];

    private static DiagnosticCode Error(string id, Wording message, Wording help, string bad, string good) =>
        new(id, Severity.Error, message, help, bad, good);
}
