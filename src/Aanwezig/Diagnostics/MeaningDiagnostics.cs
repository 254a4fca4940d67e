namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the meaning of a document whose shape is right (32xx): names that do not exist, and rules that contradict each other.</summary>
public static partial class MeaningDiagnostics
{
    internal static readonly DiagnosticCode UnknownStep = Error(
        "AW3201",
        new("`{key}` noemt de stap `{step}`, en die is er niet", "`{key}` names the step `{step}`, and there is none"),
        new("noem de `id` van een stap van dit protocol", "name the `id` of a step of this protocol"),
        "after: coach_tlak",
        "after: coach_talk");

    internal static readonly DiagnosticCode UnknownRole = Error(
        "AW3202",
        new("de rol `{role}` is er niet", "there is no role `{role}`"),
        new("kies uit: {known}; of zet de rol bij `roles`", "choose from: {known}; or add the role to `roles`"),
        "who: mentor",
        "roles: { mentor: Mentor }");

    internal static readonly DiagnosticCode UnknownContact = Error(
        "AW3203",
        new("`{contact}` is niemand met wie contact kan zijn", "`{contact}` is nobody to contact"),
        new(
            "kies er één uit: {known}; een rol van de school hoort in `who`, en wie met meer mensen praat schrijft meer stappen",
            "choose one of: {known}; a role of the school goes in `who`, and to talk with more people write more steps"),
        "contact: mother",
        "contact: parents");

    internal static readonly DiagnosticCode UnknownCalendar = Error(
        "AW3204",
        new("de kalender `{name}` is niet gevonden", "the calendar `{name}` is not found"),
        new("zet het document in een map die met `--library` wordt opgegeven, of kies een kalender die is meegeleverd", "put the document in a directory given with `--library`, or choose a calendar that is shipped"),
        "calendar: nl/oost",
        "calendar: nl/midden");

    internal static readonly DiagnosticCode UnknownJurisdiction = Error(
        "AW3205",
        new("de jurisdictie `{name}` is niet gevonden", "the jurisdiction `{name}` is not found"),
        new("zet het document in een map die met `--library` wordt opgegeven, of kies een jurisdictie die is meegeleverd", "put the document in a directory given with `--library`, or choose a jurisdiction that is shipped"),
        "jurisdiction: nederland",
        "jurisdiction: nl");

    internal static readonly DiagnosticCode UnknownDuty = Error(
        "AW3206",
        new("de jurisdictie `{jurisdiction}` kent geen plicht `{duty}`", "the jurisdiction `{jurisdiction}` declares no duty `{duty}`"),
        new("kies uit: {known}; of laat `duty` weg, dan is de stap een afspraak", "choose from: {known}; or leave `duty` out, and the step is an agreement"),
        "duty: lpw_21",
        "duty: lpw_21a");

    internal static readonly DiagnosticCode DutyOwedToAnother = Error(
        "AW3207",
        new("de plicht `{duty}` geldt jegens `{owed}`, niet jegens `{contact}`", "the duty `{duty}` is owed to `{owed}`, not to `{contact}`"),
        new("richt de stap aan wie hij verschuldigd is, of laat `duty` weg", "address the step to whom it is owed, or leave `duty` out"),
        "{ contact: doorstroompunt, duty: lpw_21a }",
        "{ contact: leerplicht, duty: lpw_21a }");

    internal static readonly DiagnosticCode AfterCircle = Error(
        "AW3208",
        new("deze stappen wachten op elkaar: {circle}", "these steps wait for one another: {circle}"),
        new("haal één `after` uit de kring; zo kan geen van deze stappen ooit beginnen", "take one `after` out of the circle; as it is, none of these steps can ever begin"),
        "- { id: a, after: b }\n- { id: b, after: a }",
        "- { id: a }\n- { id: b, after: a }");

    internal static readonly DiagnosticCode DuplicateStep = Error(
        "AW3209",
        new("er is al een stap `{step}`", "there is a step `{step}` already"),
        new("geef elke stap een eigen `id`", "give each step an `id` of its own"),
        "- id: coach_talk\n- id: coach_talk",
        "- id: coach_talk\n- id: second_coach_talk");

    internal static readonly DiagnosticCode NameTaken = Error(
        "AW3210",
        new("de naam `{name}` betekent al iets anders", "the name `{name}` means something else already"),
        new("maten, feiten, statussen, parameters en gezagsdragers delen hun namen; kies een andere", "measures, facts, statuses, parameters and contacts share their names; choose another"),
        "measures: { age: { count: days, of: [sick] } }",
        "measures: { sick_days: { count: days, of: [sick] } }");

    internal static readonly DiagnosticCode ReservedStep = Error(
        "AW3211",
        new("de stap `{step}` is van het programma zelf", "the step `{step}` belongs to the program itself"),
        new("kies een andere `id`", "choose another `id`"),
        "id: find_out",
        "id: ask_what_happened");

    internal static readonly DiagnosticCode DutyWeakened = Error(
        "AW3212",
        new("`{key}` kan niet bij de plicht `{duty}`: een afspraak verzwakt de wet niet", "`{key}` cannot stand with the duty `{duty}`: an agreement does not weaken the law"),
        new("laat `{key}` weg, of maak er een afspraak van door `duty` weg te laten", "leave `{key}` out, or make it an agreement by leaving `duty` out"),
        "{ duty: lpw_21a, again: never }",
        "{ duty: lpw_21a }");

    internal static readonly DiagnosticCode DutyLimit = Error(
        "AW3213",
        new("`at_most` is langer dan de plicht `{duty}` toelaat", "`at_most` is longer than the duty `{duty}` allows"),
        new("toegelaten: {allowed}; alleen `days` en `weeks` zijn overal even lang", "allowed: {allowed}; only `days` and `weeks` are of the same length everywhere"),
        "at_most: { times: 1, per: 4 school_weeks }",
        "at_most: { times: 1, per: 7 days }");

    internal static readonly DiagnosticCode ReportToAuthority = Error(
        "AW3214",
        new("`report` is voor een instantie van de jurisdictie, niet voor `{contact}`", "`report` is for an authority of the jurisdiction, not for `{contact}`"),
        new("laat `report` weg, of richt de stap aan een instantie", "leave `report` out, or address the step to an authority"),
        "{ contact: parents, report: { type: overig } }",
        "{ contact: leerplicht, report: { type: overig } }");

    internal static readonly DiagnosticCode UnknownReport = Error(
        "AW3215",
        new("`{contact}` neemt geen melding `{type}` aan", "`{contact}` takes no report `{type}`"),
        new("kies uit: {known}", "choose from: {known}"),
        "report: { type: uren }",
        "report: { type: uren_16 }");

    internal static readonly DiagnosticCode EndingIsConsidered = Error(
        "AW3216",
        new("de stap `{step}` beëindigt een inschrijving zonder dat mensen het overwegen", "the step `{step}` ends an enrolment without people considering it"),
        new("schrijf er `decision: consider` bij", "add `decision: consider`"),
        "ends_enrolment: true",
        "ends_enrolment: true\ndecision: consider");

    internal static readonly DiagnosticCode InForceReversed = Error(
        "AW3217",
        new("`in_force` eindigt voordat het begint", "`in_force` ends before it begins"),
        new("zet de eerste dag bij `from` en de laatste bij `until`", "put the first day at `from` and the last at `until`"),
        "in_force: { from: 2027-08-01, until: 2026-07-31 }",
        "in_force: { from: 2026-08-01, until: 2027-07-31 }");

    internal static readonly DiagnosticCode YearsOverlap = Error(
        "AW3218",
        new("dit schooljaar begint voordat het vorige voorbij is", "this school year begins before the one above is over"),
        new("zet schooljaren op volgorde, elk een dag na het vorige", "put school years in order, each a day after the one before"),
        "- { from: 2026-08-01, until: 2027-08-31 }\n- { from: 2027-08-01, until: 2028-07-31 }",
        "- { from: 2026-08-01, until: 2027-07-31 }\n- { from: 2027-08-01, until: 2028-07-31 }");

    internal static readonly DiagnosticCode YearsApart = Error(
        "AW3219",
        new("tussen dit schooljaar en het vorige zitten dagen van geen schooljaar", "between this school year and the one above are days of no school year"),
        new("laat elk schooljaar een dag na het vorige beginnen; vakantie staat in `closed`", "let each school year begin a day after the one before; holidays stand in `closed`"),
        "- { from: 2026-08-01, until: 2027-06-30 }\n- { from: 2027-08-01, until: 2028-07-31 }",
        "- { from: 2026-08-01, until: 2027-07-31 }\n- { from: 2027-08-01, until: 2028-07-31 }");

    internal static readonly DiagnosticCode OutsideSchoolYear = Error(
        "AW3220",
        new("deze dagen van `{key}` vallen buiten hun schooljaar", "these days of `{key}` lie outside their school year"),
        new("zet ze bij het schooljaar waarin ze vallen; deel een reeks over de grens in tweeën", "put them with the school year they lie in; split a run across the edge in two"),
        "closed: [2027-07-10..2027-08-22]",
        "closed: [2027-07-10..2027-07-31]");

    internal static readonly DiagnosticCode RangeReversed = Error(
        "AW3221",
        new("`{from}` ligt na `{until}`", "`{from}` is after `{until}`"),
        new("zet de eerste dag voorop", "put the first day first"),
        "closed: [2026-10-25..2026-10-17]",
        "closed: [2026-10-17..2026-10-25]");

    internal static readonly DiagnosticCode UnknownCode = Error(
        "AW3222",
        new("de code `{code}` staat niet bij `attendance.codes`", "the code `{code}` does not stand under `attendance.codes`"),
        new("zet de code erbij met zijn soort; nu staan er: {known}", "add the code with its kind; there now: {known}"),
        "of: { codes: [Q] }",
        "attendance: { codes: { Q: unexcused } }");

    internal static readonly DiagnosticCode UnknownTimeZone = Error(
        "AW3223",
        new("`{zone}` is geen tijdzone", "`{zone}` is not a time zone"),
        new("schrijf een naam als `Europe/Amsterdam`, of `UTC`", "write a name such as `Europe/Amsterdam`, or `UTC`"),
        "time_zone: CET+1",
        "time_zone: Europe/Amsterdam");

    internal static readonly DiagnosticCode ChannelNeeded = Error(
        "AW3224",
        new("de stap `{step}` zegt niet hoe het contact met `{contact}` gaat", "the step `{step}` does not say how to reach `{contact}`"),
        new("schrijf `how:` met de kanalen op volgorde, zoals `[phone, letter]`", "add `how:` with the channels in order, such as `[phone, letter]`"),
        "contact: parents",
        "contact: parents\nhow: [phone]");

    internal static readonly DiagnosticCode ParameterOrder = Error(
        "AW3225",
        new("de waarden van `{parameter}` staan niet op volgorde van datum", "the values of `{parameter}` are not in order of date"),
        new("zet de vroegste voorop, elke datum één keer", "put the earliest first, each date once"),
        "- { from: 2026-01-01, … }\n- { from: 2001-01-01, … }",
        "- { from: 2001-01-01, … }\n- { from: 2026-01-01, … }");

    internal static readonly DiagnosticCode DuplicateDocument = Error(
        "AW3226",
        new("`{name}` staat ook al in `{file}`", "`{name}` stands in `{file}` too"),
        new("geef elk document een eigen naam, en elke versie van een protocol een eigen `in_force.from`", "give each document a name of its own, and each version of a protocol its own `in_force.from`"));

    internal static readonly DiagnosticCode ShippedJurisdiction = Error(
        "AW3227",
        new("de jurisdictie `{name}` is meegeleverd en kan niet worden vervangen", "the jurisdiction `{name}` is shipped and cannot be replaced"),
        new("geef de eigen jurisdictie een andere naam", "give your own jurisdiction another name"));

    internal static readonly DiagnosticCode ReservedWord = Error(
        "AW3228",
        new("`{name}` is een woord van voorwaarden, en kan geen naam zijn", "`{name}` is a word of conditions, and cannot be a name"),
        new("kies een andere naam", "choose another name"),
        "measures: { not: { count: days, of: [sick] } }",
        "measures: { sick_days: { count: days, of: [sick] } }");

    internal static readonly DiagnosticCode CodeIsKind = Error(
        "AW3229",
        new("de code `{code}` is de naam van een soort en kan niet `{kind}` betekenen", "the code `{code}` is the name of a kind and cannot mean `{kind}`"),
        new("kies een andere code", "choose another code"),
        "codes: { sick: unexcused }",
        "codes: { Z: sick }");

    internal static readonly DiagnosticCode YearTooLong = Error(
        "AW3230",
        new("dit schooljaar duurt {days} dagen", "this school year lasts {days} days"),
        new("een schooljaar duurt ten hoogste 400 dagen; zet het volgende jaar apart", "a school year lasts at most 400 days; put the next year apart"),
        "- { from: 2026-08-01, until: 2028-07-31 }",
        "- { from: 2026-08-01, until: 2027-07-31 }\n- { from: 2027-08-01, until: 2028-07-31 }");

    internal static readonly DiagnosticCode NoPeriods = Error(
        "AW3231",
        new("de kalender `{calendar}` heeft geen `{key}` in het schooljaar vanaf {from}", "the calendar `{calendar}` has no `{key}` in the school year from {from}"),
        new("zet `{key}` bij dat schooljaar in de kalender, of kies een ander venster", "add `{key}` to that school year in the calendar, or choose another window"),
        "calendar: nl/midden\nmeasures:\n  m: { count: days, of: [sick], over: term }",
        "calendar: nl/midden\nmeasures:\n  m: { count: days, of: [sick], over: half_year }");

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        UnknownStep, UnknownRole, UnknownContact, UnknownCalendar, UnknownJurisdiction, UnknownDuty, DutyOwedToAnother, AfterCircle,
        DuplicateStep, NameTaken, ReservedStep, DutyWeakened, DutyLimit, ReportToAuthority, UnknownReport, EndingIsConsidered,
        InForceReversed, YearsOverlap, YearsApart, OutsideSchoolYear, RangeReversed, UnknownCode, UnknownTimeZone, ChannelNeeded,
        ParameterOrder, DuplicateDocument, ShippedJurisdiction, ReservedWord, CodeIsKind,
        YearTooLong, NoPeriods, UnknownMeasure, ExemptFromDuty, ExemptInDuty, ExemptOfNoRecords,
    ];

    private static DiagnosticCode Error(string id, Wording message, Wording help, string bad = "", string good = "") =>
        new(id, Severity.Error, message, help, bad, good);
}
