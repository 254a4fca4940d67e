namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the text of a condition (30xx): size, signs and words in this file, types and values in the other.</summary>
internal static partial class ExpressionDiagnostics
{
    public static readonly DiagnosticCode Empty = Code("AW3001",
        "hier hoort een voorwaarde, maar er staat niets", "a condition is expected here, but nothing is written",
        "schrijf een vergelijking, zoals `ongeoorloofde_uren >= 16`", "write a comparison, such as `unexcused_hours >= 16`",
        "when: \"\"", "when: unexcused_hours >= 16");

    public static readonly DiagnosticCode TooLong = Code("AW3002",
        "de voorwaarde is {found} tekens lang, ten hoogste {limit} mag", "the condition has {found} characters, at most {limit} are allowed",
        "verdeel haar over een lijst onder `all:` of `any:`", "spread it over a list under `all:` or `any:`");

    public static readonly DiagnosticCode TooDeep = Code("AW3003",
        "haakjes en `not` staan meer dan {limit} diep in elkaar", "parentheses and `not` are nested more than {limit} deep",
        "laat overbodige haakjes weg of verdeel de voorwaarde over `all:` en `any:`", "drop parentheses that add nothing, or spread the condition over `all:` and `any:`");

    public static readonly DiagnosticCode TooManyWords = Code("AW3004",
        "de voorwaarde heeft meer dan {limit} woorden en tekens", "the condition has more than {limit} words and signs",
        "verdeel haar over een lijst onder `all:` of `any:`", "spread it over a list under `all:` or `any:`");

    public static readonly DiagnosticCode SingleEquals = Code("AW3010",
        "`{found}` vergelijkt hier niet", "`{found}` does not compare here",
        "schrijf `==` voor gelijk", "write `==` for equal", "when: level = 2", "when: level == 2");

    public static readonly DiagnosticCode Ampersand = Code("AW3011",
        "`{found}` is geen woord van een voorwaarde", "`{found}` is not a word of a condition",
        "schrijf `and`", "write `and`", "when: level == 2 && student_finance", "when: level == 2 and student_finance");

    public static readonly DiagnosticCode Bar = Code("AW3012",
        "`{found}` is geen woord van een voorwaarde", "`{found}` is not a word of a condition",
        "schrijf `or`", "write `or`", "when: level == 1 || level == 2", "when: level == 1 or level == 2");

    public static readonly DiagnosticCode Exclamation = Code("AW3013",
        "`{found}` ontkent hier niet", "`{found}` does not deny here",
        "schrijf `not`", "write `not`", "when: \"!student_finance\"", "when: not student_finance");

    public static readonly DiagnosticCode AngleNotEqual = Code("AW3014",
        "`{found}` vergelijkt hier niet", "`{found}` does not compare here",
        "schrijf `!=` voor ongelijk", "write `!=` for not equal", "when: level <> 4", "when: level != 4");

    public static readonly DiagnosticCode Division = Code("AW3015",
        "delen met `{found}` kan niet in een voorwaarde", "a condition cannot divide with `{found}`",
        "vermenigvuldig de andere kant: `a / 2 >= b` is `a >= 2 * b`", "multiply the other side: `a / 2 >= b` is `a >= 2 * b`",
        "when: missed / 2 >= 8", "when: missed >= 16");

    public static readonly DiagnosticCode Percent = Code("AW3016",
        "`%` kan niet in een voorwaarde", "`%` cannot be used in a condition",
        "vergelijk een aandeel met het getal alleen, zoals `absent > 8`; elke derde keer telt `convert`", "compare a share with the number alone, like `absent > 8`; `convert` counts every third time",
        "when: late_arrivals % 3 == 0", "when: late_arrivals >= 3");

    public static readonly DiagnosticCode QuestionMark = Code("AW3017",
        "een keuze met `{found}` kan niet in een voorwaarde", "a condition cannot choose with `{found}`",
        "schrijf beide gevallen uit met `and` en `or`", "write both cases out with `and` and `or`",
        "when: \"adult ? missed >= 16 : missed >= 8\"", "when: (age >= 18 and missed >= 16) or (age < 18 and missed >= 8)");

    public static readonly DiagnosticCode Member = Code("AW3018",
        "een punt tussen woorden kan niet in een voorwaarde", "a dot between words cannot be used in a condition",
        "gebruik alleen namen van metingen en feiten; een getal schrijf je als `0.5`", "use only names of measures and facts; a number is written as `0.5`",
        "when: student.level == 2", "when: level == 2");

    public static readonly DiagnosticCode Brackets = Code("AW3019",
        "`{found}` kan niet in een voorwaarde", "`{found}` cannot be used in a condition",
        "gebruik ronde haakjes", "use round parentheses", "when: level in [1, 2]", "when: level in (1, 2)");

    public static readonly DiagnosticCode Sigil = Code("AW3020",
        "`{found}` hoort niet voor een naam", "`{found}` does not belong before a name",
        "schrijf de naam zonder teken", "write the name without a sign", "when: $level == 2", "when: level == 2");

    public static readonly DiagnosticCode Lambda = Code("AW3021",
        "`{found}` kan niet in een voorwaarde", "`{found}` cannot be used in a condition",
        "ten minste is `>=`; een regel over losse registraties hoort bij `measures`", "at least is `>=`; a rule over single records belongs to `measures`",
        "when: missed => 16", "when: missed >= 16");

    public static readonly DiagnosticCode OtherQuote = Code("AW3022",
        "`{found}` is geen aanhalingsteken van een voorwaarde", "`{found}` is not a quote of a condition",
        "zet tekst tussen dubbele aanhalingstekens: `\"bbl\"`", "put text in double quotes: `\"bbl\"`",
        "when: pathway == 'bbl'", "when: pathway == \"bbl\"");

    public static readonly DiagnosticCode UnclosedText = Code("AW3023",
        "deze tekst heeft geen sluitend aanhalingsteken", "this text has no closing quote",
        "sluit de tekst met `\"` op dezelfde regel", "close the text with `\"` on the same line",
        "when: pathway == \"bbl", "when: pathway == \"bbl\"");

    public static readonly DiagnosticCode SignInText = Code("AW3024",
        "een tekst in een voorwaarde mag geen `\\` of stuurteken hebben", "a text in a condition must not hold a `\\` or a control character",
        "laat het teken weg", "leave the sign out",
        "when: house == \"noord\\zuid\"", "when: house == \"noord-zuid\"");

    public static readonly DiagnosticCode UnknownSign = Code("AW3025",
        "`{found}` is geen teken van een voorwaarde", "`{found}` is not a sign of a condition",
        "te gebruiken zijn `== != < <= > >= + - * ( )`, `in`, `and`, `or`, `not`", "to be used are `== != < <= > >= + - * ( )`, `in`, `and`, `or`, `not`",
        "when: missed ≥ 16", "when: missed >= 16");

    public static readonly DiagnosticCode Call = Code("AW3026",
        "`{found}(` roept iets aan; dat kan niet in een voorwaarde", "`{found}(` calls something; a condition cannot do that",
        "wat geteld wordt staat onder `measures`; gebruik hier de naam ervan", "what is counted stands under `measures`; use its name here",
        "when: sum(late) >= 3", "when: late_arrivals >= 3");

    public static readonly DiagnosticCode WrongCase = Code("AW3027",
        "`{found}` staat in hoofdletters", "`{found}` is written in capitals",
        "schrijf `{use}`", "write `{use}`", "when: level == 2 AND student_finance", "when: level == 2 and student_finance");

    public static readonly DiagnosticCode OtherWord = Code("AW3028",
        "`{found}` is geen woord van een voorwaarde", "`{found}` is not a word of a condition",
        "schrijf `{use}`", "write `{use}`", "when: level == 2 en student_finance", "when: level == 2 and student_finance");

    public static readonly DiagnosticCode UnknownName = Code("AW3029",
        "`{found}` is geen meting en geen feit van dit protocol", "`{found}` is neither a measure nor a fact of this protocol",
        "zet een meting onder `measures`, een feit onder `facts`; tekst hoort tussen dubbele aanhalingstekens", "declare a measure under `measures`, a fact under `facts`; text belongs in double quotes",
        "when: unexcusd_hours >= 16", "when: unexcused_hours >= 16");

    public static readonly DiagnosticCode NumberNotation = Code("AW3030",
        "`{found}` is geen gewoon geschreven getal", "`{found}` is not a plainly written number",
        "schrijf cijfers met hooguit één punt, zonder eenheid, macht of nul vooraan: `16` of `0.5`", "write digits with at most one point, without unit, power or leading zero: `16` or `0.5`",
        "when: missed >= 16u", "when: missed >= 16");

    public static readonly DiagnosticCode NumberTooLong = Code("AW3031",
        "`{found}` heeft meer dan {limit} cijfers", "`{found}` has more than {limit} digits",
        "geen drempel heeft zo veel cijfers nodig", "no threshold needs that many digits");

    public static readonly DiagnosticCode DecimalComma = Code("AW3032",
        "`{found}` heeft een komma", "`{found}` has a comma",
        "schrijf een punt: `{use}`", "write a point: `{use}`", "when: missed >= 7,5", "when: missed >= 7.5");

    public static readonly DiagnosticCode ReservedName = Code("AW3033",
        "`{found}` is een woord van de rekentaal en kan geen naam zijn", "`{found}` is a word of the expression language and cannot be a name",
        "geef de meting of het feit een andere naam", "give the measure or fact another name",
        "facts: { and: boolean }", "facts: { also_this: boolean }");

    public static readonly DiagnosticCode MissingValue = Code("AW3040",
        "voor {before} ontbreekt een meting, feit, getal of tekst", "a measure, fact, number or text is missing before {before}",
        "vul aan wat er vergeleken wordt, of haal het losse woord weg", "fill in what is compared, or take the loose word away",
        "when: missed >=", "when: missed >= 16");

    public static readonly DiagnosticCode MissingOperator = Code("AW3041",
        "voor {before} ontbreekt een woord dat verbindt", "a joining word is missing before {before}",
        "verbind voorwaarden met `and` of `or`, waarden met `>=`, `==` of een ander teken", "join conditions with `and` or `or`, values with `>=`, `==` or another sign",
        "when: missed 16", "when: missed >= 16");

    public static readonly DiagnosticCode UnclosedParenthesis = Code("AW3042",
        "dit haakje wordt niet gesloten", "this parenthesis is not closed",
        "zet er een `)` bij", "add a `)`", "when: (missed >= 16", "when: (missed >= 16)");

    public static readonly DiagnosticCode UnopenedParenthesis = Code("AW3043",
        "dit haakje sluit, maar geen haakje opende", "this parenthesis closes, but none was opened",
        "haal het weg of zet er een `(` bij", "take it away or add a `(`", "when: missed >= 16)", "when: missed >= 16");

    public static readonly DiagnosticCode MinusOnName = Code("AW3044",
        "een `-` vooraan hoort direct bij een getal", "a leading `-` belongs directly to a number",
        "trek af met `0 - naam` of `a - b`", "subtract with `0 - name` or `a - b`", "when: -missed > 1", "when: 0 - missed > 1");

    public static readonly DiagnosticCode Chained = Code("AW3045",
        "twee vergelijkingen staan aan elkaar vast", "two comparisons are chained",
        "schrijf ze apart: `1 < x and x < 3`", "write them apart: `1 < x and x < 3`",
        "when: 8 <= missed < 16", "when: missed >= 8 and missed < 16");

    public static readonly DiagnosticCode NotBeforeIn = Code("AW3046",
        "`not` staat los van de hele `in`", "`not` does not take the whole `in` with it",
        "schrijf `not ({value} in (…))`", "write `not ({value} in (…))`",
        "when: not level in (1, 2)", "when: not (level in (1, 2))");

    public static readonly DiagnosticCode NotBeforeComparison = Code("AW3047",
        "`not` hoort bij een waarde in plaats van bij de hele vergelijking", "`not` takes one value instead of the whole comparison",
        "zet de vergelijking tussen haakjes: `not ({value} …)`", "put the comparison in parentheses: `not ({value} …)`",
        "when: not missed >= 16", "when: not (missed >= 16)");

    public static readonly DiagnosticCode ListForm = Code("AW3048",
        "na `in` horen getallen of teksten tussen haakjes, met komma's ertussen", "after `in` come numbers or texts in parentheses, with commas between",
        "schrijf `in (1, 2)` of `in (\"bol\", \"bbl\")`", "write `in (1, 2)` or `in (\"bol\", \"bbl\")`",
        "when: level in 1, 2", "when: level in (1, 2)");

    public static readonly DiagnosticCode MixedList = Code("AW3049",
        "deze lijst mengt getallen en teksten", "this list mixes numbers and texts",
        "houd de lijst bij getallen of bij teksten", "keep the list to numbers or to texts",
        "when: level in (1, \"2\")", "when: level in (1, 2)");

    private static DiagnosticCode Code(string id, string nl, string en, string helpNl, string helpEn, string bad = "", string good = "") =>
        new(id, Severity.Error, new Wording(nl, en), new Wording(helpNl, helpEn), bad, good);
}
