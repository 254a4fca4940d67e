namespace Aanwezig.Diagnostics;

/// <summary>
/// Mistakes in attendance data (5xxx): 50xx in the text of a file or in an exemption, 51xx in a value,
/// 52xx in a reference from a row to something else, 53xx within the case of one student.
/// </summary>
public static partial class DataDiagnostics
{
    internal static readonly DiagnosticCode MinutesOutOfRange = Error(
        "AW5301",
        new("`{value}` minuten kan niet: een dag heeft er 0 tot en met 1440", "`{value}` minutes cannot be: a day has 0 to 1440"),
        new("geef de gemiste minuten van deze ene registratie, als geheel getal", "give the minutes missed in this one registration, as a whole number"));

    internal static readonly DiagnosticCode DuplicateRecord = Error(
        "AW5302",
        new("registratie `{record}` komt twee keer voor", "record `{record}` occurs twice"),
        new("elke registratie heeft een eigen nummer; een verbetering krijgt een nieuw nummer en noemt het oude in `supersedes`", "each record has an id of its own; a correction gets a new id and names the old one in `supersedes`"));

    internal static readonly DiagnosticCode SupersedesNothing = Error(
        "AW5303",
        new("er is geen registratie `{record}` om te vervangen", "there is no record `{record}` to supersede"),
        new("noem in `supersedes` een `record` dat in dezelfde gegevens staat", "name in `supersedes` a `record` that stands in the same data"));

    internal static readonly DiagnosticCode SupersedesAnotherStudents = Error(
        "AW5304",
        new("registratie `{record}` is van een andere student", "record `{record}` is another student's"),
        new("een registratie vervangt alleen een registratie van dezelfde student", "a record supersedes only a record of the same student"));

    internal static readonly DiagnosticCode SupersedeTie = Error(
        "AW5305",
        new("twee registraties van `{moment}` vervangen allebei `{record}`", "two records of `{moment}` both supersede `{record}`"),
        new("de laatst vastgelegde geldt: geef ze een verschillend `recorded_at`, of laat er een weg", "the last one recorded holds: give them a different `recorded_at`, or leave one out"));

    internal static readonly DiagnosticCode SupersedesWithoutMoment = Error(
        "AW5306",
        new("een registratie die `{record}` vervangt moet zeggen wanneer zij is vastgelegd", "a record that supersedes `{record}` must say when it was recorded"),
        new("vul `recorded_at` in", "fill in `recorded_at`"));

    internal static readonly DiagnosticCode SupersedeCycle = Error(
        "AW5307",
        new("registraties vervangen elkaar in een kring: {records}", "records supersede each other in a circle: {records}"),
        new("laat de eerste registratie van de rij niets vervangen", "let the first record of the row supersede nothing"));

    internal static readonly DiagnosticCode BornAfterOn = Error(
        "AW5308",
        new("geboortedatum {born} ligt na de datum {on} waarvoor gevraagd wordt", "date of birth {born} is after the date {on} that is asked about"),
        new("controleer het jaar", "check the year"));

    internal static readonly DiagnosticCode WaivedWithoutReason = Error(
        "AW5309",
        new("`waived` bij `{step}` heeft geen reden", "`waived` of `{step}` has no reason"),
        new("schrijf in `reason` waarom de school het niet deed", "write in `reason` why the school did not do it"));

    internal static readonly DiagnosticCode ConsentsAtOneInstant = Error(
        "AW5310",
        new("twee keer `{scope}` op {moment}", "`{scope}` twice at {moment}"),
        new("de laatste geldt, dus elk moment heeft er één per onderwerp: verbeter het tijdstip of laat er een weg", "the latest holds, so each moment has one of each scope: correct the time or leave one out"));

    internal static readonly DiagnosticCode EnrolmentReversed = Error(
        "AW5311",
        new("de inschrijving eindigt op {until}, voor zij begint op {from}", "the enrolment ends on {until}, before it begins on {from}"),
        new("verwissel de eerste en de laatste dag, of verbeter er een", "swap the first and the last day, or correct one"));

    internal static readonly DiagnosticCode FactTie = Error(
        "AW5312",
        new("`{fact}` is vanaf {from} zowel `{value}` als `{other}`", "from {from} `{fact}` is both `{value}` and `{other}`"),
        new("de laatst vastgelegde geldt: geef ze een verschillend `recorded_at`, of laat er een weg", "the last one recorded holds: give them a different `recorded_at`, or leave one out"));

    internal static readonly DiagnosticCode PastMidnight = Error(
        "AW5313",
        new("{start} met {minutes} minuten loopt door tot na middernacht", "{start} with {minutes} minutes goes on past midnight"),
        new("verdeel het over twee dagen, of verbeter `start` of `minutes`; alleen `practice` mag doorlopen", "split it over two days, or correct `start` or `minutes`; only `practice` may go on"));

    internal static readonly DiagnosticCode EnrolledTwice = Error(
        "AW5315",
        new("student `{student}` heeft een periode vanaf {from}, en ook een inschrijving of groep bij de student zelf", "student `{student}` has a period from {from}, and an enrolment or a group with the student as well"),
        new("laat `enrolled_from`, `enrolled_until` en `group` van de student leeg als er perioden zijn", "leave `enrolled_from`, `enrolled_until` and `group` of the student empty where there are periods"));

    internal static readonly DiagnosticCode EnrolmentsOverlap = Error(
        "AW5314",
        new("de inschrijving vanaf {from} begint terwijl die vanaf {other} nog loopt", "the enrolment from {from} begins while the one from {other} still runs"),
        new("laat de eerste eindigen op de dag voor de tweede begint", "let the first end on the day before the second begins"));

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        FileMissing, FileEmpty, NotUtf8, MixedSeparators, QuoteNeverCloses, QuoteOutOfPlace, RowTooLong, MissingColumn, UnknownColumn, DuplicateColumn, WrongNumberOfFields,
        Utf16, NotAFile,
        ExemptionWithoutEnd, ExemptionWithoutReason, ExemptionReversed, UnknownExemption,
        NotParquet, ColumnOfAnotherType, TwiceThere,
        ValueMissing, NotADate, NotATime, NotAMoment, NotMinutes, UnknownWord, NotAFactValue, SkippedMoment,
        UnknownStudent, DuplicateStudent, UnknownCode, UnknownStep, UnknownFact, UnknownCalendar, NoCalendar, UnknownTimeZone, OutsideSchoolYears, StudentOrGroup, CalendarDayTwice,
        MinutesOutOfRange, DuplicateRecord, SupersedesNothing, SupersedesAnotherStudents, SupersedeTie, SupersedesWithoutMoment, SupersedeCycle, BornAfterOn, WaivedWithoutReason,
        ConsentsAtOneInstant, EnrolmentReversed, FactTie, PastMidnight, EnrolmentsOverlap, EnrolledTwice,
    ];

    private static DiagnosticCode Error(string id, Wording message, Wording help, string bad = "", string good = "") =>
        new(id, Severity.Error, message, help, bad, good);
}
