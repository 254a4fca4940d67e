namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in a question (7xxx): a date or a name for which there is no answer.</summary>
public static class AskingDiagnostics
{
    /// <summary>The date lies outside every school year of the calendar.</summary>
    public static readonly DiagnosticCode OutsideCalendar = new(
        "AW7001",
        Severity.Error,
        new Wording("{date} valt buiten de schooljaren van kalender `{calendar}` ({from} tot en met {until})", "{date} lies outside the school years of calendar `{calendar}` ({from} to {until})"),
        new Wording("vraag een dag binnen die schooljaren, of voeg het schooljaar toe aan de kalender", "ask for a day within those school years, or add the school year to the calendar"));

    /// <summary>The date lies before the protocol is in force.</summary>
    public static readonly DiagnosticCode BeforeProtocol = new(
        "AW7002",
        Severity.Error,
        new Wording("protocol `{protocol}` geldt vanaf {from}, en {date} ligt daarvoor", "protocol `{protocol}` is in force from {from}, and {date} lies before that"),
        new Wording("vraag een dag vanaf {from}, of kies het protocol dat toen gold", "ask for a day from {from} on, or choose the protocol that was in force then"));

    /// <summary>A later version of the protocol is in force on the date.</summary>
    public static readonly DiagnosticCode LaterVersion = new(
        "AW7012",
        Severity.Error,
        new Wording("op {date} geldt een latere versie van protocol `{protocol}`, van {from}", "on {date} a later version of protocol `{protocol}` is in force, of {from}"),
        new Wording("vraag het aan die versie, of aan alle versies samen", "ask that version, or all versions together"));

    /// <summary>Neither the protocol nor the student names a calendar.</summary>
    public static readonly DiagnosticCode NoCalendar = new(
        "AW7003",
        Severity.Error,
        new Wording("student `{student}` heeft geen kalender, en protocol `{protocol}` noemt er geen", "student `{student}` has no calendar, and protocol `{protocol}` names none"),
        new Wording("zet `calendar` in het protocol of bij de student", "put `calendar` in the protocol or with the student"));

    /// <summary>The named calendar is not in the library.</summary>
    public static readonly DiagnosticCode UnknownCalendar = new(
        "AW7004",
        Severity.Error,
        new Wording("kalender `{calendar}` bestaat niet", "calendar `{calendar}` does not exist"),
        new Wording("bekende kalenders: {known}", "known calendars: {known}"));

    /// <summary>No protocol with this name is in force on the date.</summary>
    public static readonly DiagnosticCode UnknownProtocol = new(
        "AW7005",
        Severity.Error,
        new Wording("er is geen protocol `{protocol}` dat op {date} geldt", "there is no protocol `{protocol}` in force on {date}"),
        new Wording("bekende protocollen: {known}", "known protocols: {known}"));

    /// <summary>The period ends before it begins.</summary>
    public static readonly DiagnosticCode ReversedPeriod = new(
        "AW7006",
        Severity.Error,
        new Wording("de periode begint op {from} en eindigt daarvoor, op {until}", "the period begins on {from} and ends before that, on {until}"),
        new Wording("zet de eerste dag voor de laatste", "put the first day before the last"));

    /// <summary>A record has a code for which the protocol names no kind.</summary>
    public static readonly DiagnosticCode CodeWithoutKind = new(
        "AW7007",
        Severity.Error,
        new Wording("code `{code}` heeft in protocol `{protocol}` geen betekenis", "code `{code}` has no kind in protocol `{protocol}`"),
        new Wording("voeg de code toe onder `attendance.codes`, of gebruik de naam van een soort", "add the code under `attendance.codes`, or use the name of a kind"));

    /// <summary>A measure counts over terms or half-years, and the student's calendar has none in a school year.</summary>
    public static readonly DiagnosticCode CalendarWithoutPeriod = new(
        "AW7010",
        Severity.Error,
        new Wording("kalender `{calendar}` heeft geen `{key}` in het schooljaar vanaf {from}, en maat `{measure}` telt daarover", "calendar `{calendar}` has no `{key}` in the school year from {from}, and measure `{measure}` counts over them"),
        new Wording("zet `{key}` bij dat schooljaar in de kalender, of geef de student een andere kalender", "add `{key}` to that school year in the calendar, or give the student another calendar"));

    /// <summary>An exemption lasts longer than the protocol allows.</summary>
    public static readonly DiagnosticCode ExemptionTooLong = new(
        "AW7011",
        Severity.Error,
        new Wording("de vrijstelling `{exemption}` van {from} duurt tot en met {until}; protocol `{protocol}` laat haar ten hoogste tot en met {last} duren", "the exemption `{exemption}` from {from} lasts up to and including {until}; protocol `{protocol}` lets it last until {last} at most"),
        new Wording("verkort haar tot {last}, en spreek daarna opnieuw af als het nog nodig is", "shorten it to {last}, and agree again after that if it is still needed"));

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [OutsideCalendar, BeforeProtocol, NoCalendar, UnknownCalendar, UnknownProtocol, ReversedPeriod, CodeWithoutKind, CalendarWithoutPeriod, ExemptionTooLong, LaterVersion];
}
