namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in scenario files (6xxx).</summary>
public static partial class ScenarioDiagnostics
{
    /// <summary>A key that does not exist at its place.</summary>
    public static readonly DiagnosticCode UnknownKey = Error(
        "AW6001",
        "onbekende sleutel `{key}`", "unknown key `{key}`",
        "hier mogen: {known}", "allowed here: {known}",
        "- on: 2026-11-03\n  recomended: [coach_talk]", "- on: 2026-11-03\n  recommended: [coach_talk]");

    /// <summary>A required key that is missing.</summary>
    public static readonly DiagnosticCode MissingKey = Error(
        "AW6002",
        "`{key}` ontbreekt", "`{key}` is missing",
        "schrijf bijvoorbeeld `{example}`", "write for instance `{example}`",
        "student: { level: 3 }", "student: { born: 2009-03-12, level: 3 }");

    /// <summary>A value with another shape than its key takes.</summary>
    public static readonly DiagnosticCode WrongShape = Error(
        "AW6003",
        "bij `{key}` hoort {expected_nl}", "`{key}` takes {expected_en}",
        "schrijf bijvoorbeeld `{example}`", "write for instance `{example}`",
        "recommended: coach_talk", "recommended: [coach_talk]");

    /// <summary>Lines of facts between brackets, where YAML ends a text at every comma.</summary>
    public static readonly DiagnosticCode LinesInBrackets = Error(
        "AW6004",
        "de regels van `{key}` staan tussen haken", "the lines of `{key}` stand between brackets",
        "zet elke regel op een eigen regel achter een `-`; tussen haken eindigt een tekst bij elke komma",
        "put each line on a line of its own after a `-`; between brackets a text ends at every comma",
        "attendance: [2026-11-03 unexcused 6:00]", "attendance:\n  - 2026-11-03 unexcused 6:00");

    /// <summary>A mapping or a list where a line of plain text belongs; a colon before a space makes a mapping.</summary>
    public static readonly DiagnosticCode NotALine = Error(
        "AW6005",
        "deze regel van `{key}` is geen gewone tekst", "this line of `{key}` is not plain text",
        "een dubbele punt met een spatie erachter, of aan het eind, maakt er voor YAML een sleutel van; laat hem weg of zet de hele regel tussen enkele aanhalingstekens",
        "a colon followed by a space, or at the end, makes it a key for YAML; leave it out or put the whole line in single quotes",
        "- 2026-11-04 coach_talk waived reason ziek: thuis", "- 2026-11-04 coach_talk waived reason ziek, thuis");

    /// <summary>A word that is not a date, where a date belongs.</summary>
    public static readonly DiagnosticCode NotADate = Error(
        "AW6006",
        "`{word}` is geen datum", "`{word}` is not a date",
        "schrijf een bestaande dag als jaar-maand-dag, zoals `2026-11-03`", "write a day that exists as year-month-day, like `2026-11-03`",
        "on: 3-11-2026", "on: 2026-11-03");

    /// <summary>A word that is not a moment, where a moment belongs.</summary>
    public static readonly DiagnosticCode NotAMoment = Error(
        "AW6007",
        "`{word}` is geen moment", "`{word}` is not a moment",
        "schrijf datum en tijd, zoals `2026-11-17T12:00`, met of zonder verschil met UTC (`+01:00`)", "write a date and a time, like `2026-11-17T12:00`, with or without an offset (`+01:00`)",
        "known_at: 2026-11-17", "known_at: 2026-11-17T12:00");

    /// <summary>A word that is not hours and minutes, where hours and minutes belong.</summary>
    public static readonly DiagnosticCode NotATime = Error(
        "AW6008",
        "`{word}` is geen aantal uren en minuten", "`{word}` is not a number of hours and minutes",
        "schrijf uren, een dubbele punt en twee cijfers minuten, van `0:00` tot `24:00`", "write hours, a colon and two digits of minutes, from `0:00` to `24:00`",
        "- 2026-11-03 unexcused 6", "- 2026-11-03 unexcused 6:00");

    /// <summary>A code for which the protocol has no kind.</summary>
    public static readonly DiagnosticCode UnknownKind = Error(
        "AW6009",
        "het protocol heeft geen soort voor `{word}`", "the protocol has no kind for `{word}`",
        "soorten zijn {known}; eigen codes staan in het protocol onder `attendance.codes`", "kinds are {known}; codes of your own stand in the protocol under `attendance.codes`",
        "- 2026-11-03 unexcussed 6:00", "- 2026-11-03 unexcused 6:00");

    /// <summary>A word that does not belong at its place in a line.</summary>
    public static readonly DiagnosticCode UnexpectedWord = Error(
        "AW6010",
        "`{word}` hoort hier niet", "`{word}` does not belong here",
        "de vorm is: {form}", "the form is: {form}",
        "- 2026-11-03 unexcused 6:00 bpv", "- 2026-11-03 unexcused 6:00 practice");

    /// <summary>A line that ends before it is complete.</summary>
    public static readonly DiagnosticCode LineTooShort = Error(
        "AW6011",
        "de regel houdt te vroeg op: {expected_nl} ontbreekt", "the line ends too early: {expected_en} is missing",
        "de vorm is: {form}", "the form is: {form}",
        "- 2026-11-03 unexcused", "- 2026-11-03 unexcused 6:00");

    /// <summary>A word that is not on a closed list.</summary>
    public static readonly DiagnosticCode UnknownWord = Error(
        "AW6012",
        "`{word}` is geen {what_nl}", "`{word}` is not {what_en}",
        "kies uit {known}", "choose from {known}",
        "- 2026-11-04 coach_talk finished", "- 2026-11-04 coach_talk done");

    /// <summary>A range whose end is before its start.</summary>
    public static readonly DiagnosticCode RangeReversed = Error(
        "AW6013",
        "`{word}` eindigt voor het begint", "`{word}` ends before it starts",
        "zet de vroegste datum vooraan", "put the earlier date first",
        "- 2026-11-06..2026-11-02 sick 6:00", "- 2026-11-02..2026-11-06 sick 6:00");

    /// <summary>A range in which the student has no school.</summary>
    public static readonly DiagnosticCode RangeWithoutSchool = Error(
        "AW6014",
        "in `{word}` heeft deze student geen schooldag", "this student has no school day in `{word}`",
        "een reeks betekent elke schooldag; schrijf één datum om ook een dag zonder school te noemen", "a range means each school day; write a single date to name a day without school as well",
        "- 2026-10-17..2026-10-18 sick 6:00", "- 2026-10-17 sick 6:00");

    /// <summary>A range that goes beyond the school years of the calendar.</summary>
    public static readonly DiagnosticCode OutsideCalendar = Error(
        "AW6015",
        "`{word}` valt buiten kalender `{calendar}` ({from}..{until})", "`{word}` lies outside calendar `{calendar}` ({from}..{until})",
        "kies dagen binnen de schooljaren van de kalender, of geef de student een andere met `calendar`", "choose days within the calendar's school years, or give the student another one with `calendar`",
        "- 2006-11-02..2006-11-06 sick 6:00", "- 2026-11-02..2026-11-06 sick 6:00");

    /// <summary>A correction that was not recorded after the one before it.</summary>
    public static readonly DiagnosticCode CorrectionOrder = Error(
        "AW6016",
        "de verbetering van `{word}` is niet later dan wat ze verbetert", "the correction of `{word}` is not later than what it corrects",
        "zet verbeteringen op volgorde van het moment waarop ze zijn geschreven", "put corrections in the order in which they were recorded",
        "corrected 2026-11-10T09:00 to sick, corrected 2026-11-09T09:00 to leave", "corrected 2026-11-09T09:00 to leave, corrected 2026-11-10T09:00 to sick");

    /// <summary>A step that the protocol does not have.</summary>
    public static readonly DiagnosticCode UnknownStep = Error(
        "AW6017",
        "het protocol heeft geen stap `{word}`", "the protocol has no step `{word}`",
        "stappen zijn {known}", "steps are {known}",
        "- 2026-11-04 coachtalk done", "- 2026-11-04 coach_talk done");

    /// <summary>A fact that neither the field nor the protocol declares.</summary>
    public static readonly DiagnosticCode UnknownFact = Error(
        "AW6018",
        "onbekend gegeven `{word}` over de student", "unknown fact `{word}` about the student",
        "gegevens zijn {known}; het protocol kan er onder `facts` meer noemen", "facts are {known}; the protocol can declare more under `facts`",
        "student: { born: 2009-03-12, levl: 3 }", "student: { born: 2009-03-12, level: 3 }");

    /// <summary>A value that does not have the type of its fact.</summary>
    public static readonly DiagnosticCode WrongFactValue = Error(
        "AW6019",
        "`{word}` past niet bij `{fact}`", "`{word}` does not fit `{fact}`",
        "schrijf {expected_nl}", "write {expected_en}",
        "student: { born: 2009-03-12, level: drie }", "student: { born: 2009-03-12, level: 3 }");

    /// <summary>A protocol that is neither a file nor a name in the library.</summary>
    public static readonly DiagnosticCode UnknownProtocol = Error(
        "AW6020",
        "geen protocol gevonden voor `{word}`", "no protocol found for `{word}`",
        "schrijf het pad van het protocol vanaf dit bestand, of een naam uit de bibliotheek", "write the path of the protocol as seen from this file, or a name in the library",
        "protocol: ../2026-8-1.yaml", "protocol: ../2026-08-01.yaml");

    /// <summary>A changed setting that the protocol does not have.</summary>
    public static readonly DiagnosticCode UnknownSetting = Error(
        "AW6021",
        "het protocol heeft op deze plaats geen `{word}`", "the protocol has no `{word}` at this place",
        "alleen het laatste deel van een pad mag nieuw zijn; hier staan {known}", "only the last part of a path may be new; there are {known}",
        "with: { atendance.practice: ignored }", "with: { attendance.practice: ignored }");

    /// <summary>A calendar that is not in the library.</summary>
    public static readonly DiagnosticCode UnknownCalendar = Error(
        "AW6022",
        "geen kalender gevonden met de naam `{word}`", "no calendar found with the name `{word}`",
        "schrijf de naam van een kalender uit de bibliotheek, zoals `nl/midden`", "write the name of a calendar in the library, like `nl/midden`",
        "calendar: midden", "calendar: nl/midden");

    /// <summary>An expectation that holds for every answer.</summary>
    public static readonly DiagnosticCode ExpectsNothing = Error(
        "AW6023",
        "deze verwachting verwacht niets", "this expectation expects nothing",
        "zeg wat het antwoord is, zoals `recommended: []`", "say what the answer is, like `recommended: []`",
        "expect:\n  - on: 2026-11-03", "expect:\n  - on: 2026-11-03\n    recommended: []");

    /// <summary>The same statement in two places.</summary>
    public static readonly DiagnosticCode SaidTwice = Error(
        "AW6024",
        "`{word}` is al eerder gezegd", "`{word}` was said before",
        "laat een van beide weg", "leave one of them out",
        "student: { born: 2009-03-12, calendar: nl/zuid }\ncalendar: nl/noord", "student: { born: 2009-03-12 }\ncalendar: nl/noord");

    /// <summary>Neither the protocol nor the scenario names a calendar.</summary>
    public static readonly DiagnosticCode NoCalendar = Error(
        "AW6025",
        "het protocol noemt geen kalender en het scenario ook niet", "neither the protocol nor the scenario names a calendar",
        "geef de student een kalender, zoals `calendar: nl/midden`", "give the student a calendar, like `calendar: nl/midden`",
        "scenario: a", "scenario: a\ncalendar: nl/midden");

    /// <summary>A word that is not a start time, where the start of a registration belongs.</summary>
    public static readonly DiagnosticCode NotAStart = Error(
        "AW6050",
        "`{word}` zegt niet hoe laat het begon", "`{word}` does not say at what time it started",
        "schrijf na de datum een `T` en dan uren en minuten in twee cijfers, zoals `2026-11-03T09:00`: de klok van de school, zonder seconden of verschil met UTC",
        "write a `T` after the date and then hours and minutes in two digits, like `2026-11-03T09:00`: the clock of the school, without seconds or offset",
        "- 2026-11-03T9:00 unexcused 1:00", "- 2026-11-03T09:00 unexcused 1:00");

    /// <summary>A start time on a line for a range of days.</summary>
    public static readonly DiagnosticCode StartInRange = Error(
        "AW6051",
        "in `{word}` staat een begintijd midden in een reeks dagen", "in `{word}` a start stands in the midst of a range of days",
        "zet de begintijd achteraan: `2026-11-02..2026-11-06T13:00` is elke dag vanaf 13:00",
        "put the start at the end: `2026-11-02..2026-11-06T13:00` is each day from 13:00",
        "- 2026-11-02T13:00..2026-11-06 unexcused 1:00", "- 2026-11-02..2026-11-06T13:00 unexcused 1:00");

    /// <summary>A time where a kind or code belongs.</summary>
    public static readonly DiagnosticCode TimeForKind = Error(
        "AW6052",
        "op de plaats van de soort staat een tijd, `{word}`", "a time, `{word}`, stands where the kind belongs",
        "schrijf eerst de soort en dan hoe lang; hoe laat het begon staat met een `T` vast aan de datum, zoals `2026-11-03T13:00 unexcused 2:00`",
        "write the kind first and then how long; a start is joined to the date with a `T`, like `2026-11-03T13:00 unexcused 2:00`",
        "- 2026-11-03 13:00 unexcused 2:00", "- 2026-11-03T13:00 unexcused 2:00");

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        UnknownKey, MissingKey, WrongShape, LinesInBrackets, NotALine, NotADate, NotAMoment, NotATime, UnknownKind,
        UnexpectedWord, LineTooShort, UnknownWord, RangeReversed, RangeWithoutSchool, OutsideCalendar, CorrectionOrder,
        UnknownStep, UnknownFact, WrongFactValue, UnknownProtocol, UnknownSetting, UnknownCalendar, ExpectsNothing,
        SaidTwice, NoCalendar, ExemptionWithoutEnd, ExemptionWithoutReason, UnknownExemption,
        NotAStart, StartInRange, TimeForKind,
    ];

    private static DiagnosticCode Error(string id, string nl, string en, string helpNl, string helpEn, string bad, string good) =>
        new(id, Severity.Error, new Wording(nl, en), new Wording(helpNl, helpEn), bad, good);
}
