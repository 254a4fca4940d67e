namespace Aanwezig.Diagnostics;

public static partial class DataDiagnostics
{
    internal static readonly DiagnosticCode FileMissing = Error(
        "AW5001",
        new("`{file}` ontbreekt", "`{file}` is missing"),
        new("`students.csv` en `attendance.csv` zijn altijd nodig; zonder registraties is een regel met de kolommen genoeg", "`students.csv` and `attendance.csv` are always needed; without registrations a line with the columns is enough"));

    internal static readonly DiagnosticCode FileEmpty = Error(
        "AW5002",
        new("het bestand is leeg; de eerste regel noemt de kolommen", "the file is empty; its first line names the columns"),
        new("nodig: {columns}", "needed: {columns}"));

    internal static readonly DiagnosticCode NotUtf8 = Error(
        "AW5003",
        new("byte {byte} is geen UTF-8", "byte {byte} is no UTF-8"),
        new("bewaar het bestand als `CSV UTF-8`", "save the file as `CSV UTF-8`"));

    internal static readonly DiagnosticCode MixedSeparators = Error(
        "AW5004",
        new("hier scheidt `{found}` de velden, en eerder in het bestand `{expected}`", "here `{found}` separates the fields, and earlier in the file `{expected}`"),
        new("gebruik één scheidingsteken; zet een veld waar het in voorkomt tussen aanhalingstekens", "use one separator; put a field that contains it in quotes"),
        "student,born\nS1;2009-03-12",
        "student,born\nS1,2009-03-12");

    internal static readonly DiagnosticCode QuoteNeverCloses = Error(
        "AW5005",
        new("dit aanhalingsteken wordt nergens gesloten; de rest van het bestand is niet gelezen", "this quote is never closed; the rest of the file was not read"),
        new("sluit het veld met `\"`; een aanhalingsteken in het veld schrijf je dubbel: `\"\"`", "close the field with `\"`; a quote within the field is written twice: `\"\"`"));

    internal static readonly DiagnosticCode QuoteOutOfPlace = Error(
        "AW5006",
        new("een aanhalingsteken staat alleen om een heel veld", "a quote stands only around a whole field"),
        new("zet het hele veld tussen `\"`, en schrijf een aanhalingsteken daarin dubbel", "put the whole field between `\"`, and write a quote in it twice"),
        "S1,2026-11-03,say \"hello\"",
        "S1,2026-11-03,\"say \"\"hello\"\"\"");

    internal static readonly DiagnosticCode RowTooLong = Error(
        "AW5007",
        new("deze rij is langer dan {limit} tekens; de rest van het bestand is niet gelezen", "this row is longer than {limit} characters; the rest of the file was not read"),
        new("begint elke rij op een nieuwe regel?", "does each row begin on a new line?"));

    internal static readonly DiagnosticCode MissingColumn = Error(
        "AW5008",
        new("kolom `{column}` ontbreekt", "column `{column}` is missing"),
        new("de eerste regel noemt de kolommen; nodig: {columns}", "the first line names the columns; needed: {columns}"));

    internal static readonly DiagnosticCode UnknownColumn = Error(
        "AW5009",
        new("kolom `{column}` is onbekend", "column `{column}` is unknown"),
        new("bekend zijn: {columns}", "known are: {columns}"));

    internal static readonly DiagnosticCode DuplicateColumn = Error(
        "AW5010",
        new("kolom `{column}` staat er twee keer", "column `{column}` stands there twice"),
        new("laat er een weg", "leave one out"));

    internal static readonly DiagnosticCode WrongNumberOfFields = Error(
        "AW5011",
        new("deze rij heeft {found} velden, de eerste regel noemt {expected} kolommen", "this row has {found} fields, the first line names {expected} columns"),
        new("een veld met een scheidingsteken erin staat tussen aanhalingstekens", "a field with a separator in it stands in quotes"));

    internal static readonly DiagnosticCode Utf16 = Error(
        "AW5012",
        new("het bestand is UTF-16; alleen UTF-8 wordt gelezen", "the file is UTF-16; only UTF-8 is read"),
        new("bewaar het bestand als `CSV UTF-8`", "save the file as `CSV UTF-8`"));

    internal static readonly DiagnosticCode NotAFile = Error(
        "AW5013",
        new("`{file}` is een map, een apparaat of een pijp, en geen bestand", "`{file}` is a directory, a device or a pipe, and no file"),
        new("zet er een bestand neer; registraties uit een pijp kunnen met `--attendance`", "put a file there; registrations from a pipe can come with `--attendance`"));

    internal static readonly DiagnosticCode NotParquet = Error(
        "AW5080",
        new("dit is geen Parquet-bestand dat helemaal te lezen is", "this is no Parquet file that can be read in full"),
        new("schrijf het opnieuw, of geef hetzelfde als CSV", "write it again, or give the same as CSV"));

    internal static readonly DiagnosticCode ColumnOfAnotherType = Error(
        "AW5081",
        new("kolom `{column}` heeft een type dat hier niet te lezen is: {type}", "column `{column}` has a type that cannot be read here: {type}"),
        new("gebruik tekst, hele getallen, `true` en `false`, datums, tijden of momenten", "use text, whole numbers, `true` and `false`, dates, times or moments"));

    internal static readonly DiagnosticCode TwiceThere = Error(
        "AW5082",
        new("`{file}` staat er ook als CSV, en welk van de twee geldt is niet te zien", "`{file}` is there as CSV too, and nothing tells which of the two counts"),
        new("haal een van beide weg", "take one of them away"));

    internal static readonly DiagnosticCode ValueMissing = Error(
        "AW5101",
        new("`{column}` is leeg", "`{column}` is empty"),
        new("vul een waarde in", "fill in a value"));

    internal static readonly DiagnosticCode NotADate = Error(
        "AW5102",
        new("`{value}` is geen datum", "`{value}` is no date"),
        new("schrijf jaar-maand-dag, zoals `2026-11-03`", "write year-month-day, such as `2026-11-03`"));

    internal static readonly DiagnosticCode NotATime = Error(
        "AW5103",
        new("`{value}` is geen tijd", "`{value}` is no time"),
        new("schrijf uren:minuten, zoals `08:30`", "write hours:minutes, such as `08:30`"));

    internal static readonly DiagnosticCode NotAMoment = Error(
        "AW5104",
        new("`{value}` is geen tijdstip", "`{value}` is no moment"),
        new("schrijf `2026-11-03T08:30`, plaatselijke tijd, of met verschil: `2026-11-03T08:30+01:00`", "write `2026-11-03T08:30`, local time, or with an offset: `2026-11-03T08:30+01:00`"));

    internal static readonly DiagnosticCode NotMinutes = Error(
        "AW5105",
        new("`{value}` is geen geheel aantal minuten", "`{value}` is no whole number of minutes"),
        new("schrijf een geheel getal van 0 tot en met 1440, dus `90` en geen `1:30` of `1,5`", "write a whole number from 0 to 1440, so `90` and not `1:30` or `1.5`"));

    internal static readonly DiagnosticCode UnknownWord = Error(
        "AW5106",
        new("`{value}` kan niet in `{column}`", "`{value}` cannot stand in `{column}`"),
        new("het kan zijn: {words}", "it can be: {words}"));

    internal static readonly DiagnosticCode NotAFactValue = Error(
        "AW5107",
        new("`{value}` is geen waarde van `{fact}`", "`{value}` is no value of `{fact}`"),
        new("{fact} is {type}", "{fact} is {type}"));

    internal static readonly DiagnosticCode SkippedMoment = Error(
        "AW5108",
        new("`{value}` is er niet geweest: de klok ging toen vooruit", "`{value}` never was: the clock went forward then"),
        new("schrijf het tijdstip dat de klok aanwees, of het verschil met UTC erbij: `2026-03-29T02:30+01:00`", "write the time that the clock showed, or add the offset from UTC: `2026-03-29T02:30+01:00`"));

    internal static readonly DiagnosticCode UnknownStudent = Error(
        "AW5201",
        new("student `{student}` staat niet in `students.csv`", "student `{student}` is not in `students.csv`"),
        new("voeg de student toe, of verbeter het nummer", "add the student, or correct the id"));

    internal static readonly DiagnosticCode DuplicateStudent = Error(
        "AW5202",
        new("student `{student}` staat er twee keer", "student `{student}` stands there twice"),
        new("elke student heeft één rij; wat verandert staat in `facts.csv`", "each student has one row; what changes stands in `facts.csv`"));

    internal static readonly DiagnosticCode UnknownCode = Error(
        "AW5203",
        new("code `{code}` heeft geen betekenis in het protocol", "code `{code}` has no kind in the protocol"),
        new(
            "schrijf bij `attendance: codes:` van het protocol wat de code betekent, zoals `{code}: excused`, of gebruik een van: {codes}",
            "write the meaning of the code under `attendance: codes:` of the protocol, such as `{code}: excused`, or use one of: {codes}"));

    internal static readonly DiagnosticCode UnknownStep = Error(
        "AW5204",
        new("stap `{step}` staat niet in het protocol", "step `{step}` is not in the protocol"),
        new("stappen zijn: {steps}", "steps are: {steps}"));

    internal static readonly DiagnosticCode UnknownFact = Error(
        "AW5205",
        new("feit `{fact}` is onbekend", "fact `{fact}` is unknown"),
        new("bekend zijn: {facts}; een ander feit zet je bij `facts:` van het protocol", "known are: {facts}; another fact is declared under `facts:` of the protocol"));

    internal static readonly DiagnosticCode UnknownCalendar = Error(
        "AW5206",
        new("kalender `{calendar}` is onbekend", "calendar `{calendar}` is unknown"),
        new("bekend zijn: {calendars}", "known are: {calendars}"));

    internal static readonly DiagnosticCode NoCalendar = Error(
        "AW5207",
        new("student `{student}` heeft geen kalender, en het protocol noemt er geen", "student `{student}` has no calendar, and the protocol names none"),
        new("vul `calendar` in", "fill in `calendar`"));

    internal static readonly DiagnosticCode UnknownTimeZone = Error(
        "AW5208",
        new("tijdzone `{zone}` van kalender `{calendar}` is onbekend", "time zone `{zone}` of calendar `{calendar}` is unknown"),
        new("gebruik een naam zoals `Europe/Amsterdam`", "use a name such as `Europe/Amsterdam`"));

    internal static readonly DiagnosticCode OutsideSchoolYears = Error(
        "AW5209",
        new("{date} ligt buiten elk schooljaar van kalender `{calendar}`", "{date} is outside every school year of calendar `{calendar}`"),
        new("verbeter de datum, of voeg het schooljaar toe aan de kalender", "correct the date, or add the school year to the calendar"));

    internal static readonly DiagnosticCode StudentOrGroup = Error(
        "AW5210",
        new("een rij van het rooster noemt een student of een groep, één van de twee", "a row of the timetable names a student or a group, one of the two"),
        new("vul één van `student` en `group` in", "fill in one of `student` and `group`"));

    internal static readonly DiagnosticCode CalendarDayTwice = Error(
        "AW5211",
        new("{date} van kalender `{calendar}` is hier open en daar gesloten", "{date} of calendar `{calendar}` is open here and closed there"),
        new("laat een van de twee weg", "leave one of the two out"));
}
