namespace Aanwezig.Diagnostics;

internal static partial class ExpressionDiagnostics
{
    public static readonly DiagnosticCode TextWithNumber = Code("AW3060",
        "hier wordt tekst met een getal vergeleken", "a text is compared with a number here",
        "vergelijk een getal met een getal zonder aanhalingstekens, tekst met tekst ertussen", "compare a number with a number without quotes, a text with a text in quotes",
        "when: level == \"2\"", "when: level == 2");

    public static readonly DiagnosticCode UnitAfterNumber = Code("AW3080",
        "na een getal hoort geen `{found}`: de maat heeft zelf een eenheid", "`{found}` does not belong after a number: the measure has a unit of its own",
        "schrijf alleen het getal: `{use}`", "write the number alone: `{use}`",
        "when: missed >= 16 hours", "when: missed >= 16");

    public static readonly DiagnosticCode OtherSign = Code("AW3081",
        "`{found}` is geen teken van een voorwaarde", "`{found}` is not a sign of a condition",
        "ten minste is `>=`, ten hoogste `<=`, ongelijk `!=`", "at least is `>=`, at most `<=`, unequal `!=`",
        "when: missed ≥ 16", "when: missed >= 16");

    public static readonly DiagnosticCode TextOrder = Code("AW3061",
        "tekst heeft geen volgorde, dus `{found}` kan niet", "text has no order, so `{found}` cannot be used",
        "gebruik `==`, `!=` of `in`", "use `==`, `!=` or `in`",
        "when: pathway > \"bbl\"", "when: pathway == \"bol\"");

    public static readonly DiagnosticCode BooleanCompared = Code("AW3062",
        "een feit dat waar of onwaar is wordt hier vergeleken", "a fact that is true or false is compared here",
        "schrijf het alleen, of met `not` ervoor: `{use}`", "write it alone, or with `not` before it: `{use}`",
        "when: student_finance == false", "when: not student_finance");

    public static readonly DiagnosticCode BooleanInArithmetic = Code("AW3063",
        "met een feit dat waar of onwaar is kun je niet rekenen", "a fact that is true or false cannot be calculated with",
        "verbind het met `and` of `or`", "join it with `and` or `or`",
        "when: missed + student_finance > 16", "when: missed > 16 and student_finance");

    public static readonly DiagnosticCode TextInArithmetic = Code("AW3064",
        "met een tekst of datum kun je niet rekenen", "a text or a date cannot be calculated with",
        "reken alleen met metingen, getallen en feiten die een getal zijn", "calculate only with measures, numbers and facts that are numbers",
        "when: pathway + 1 > 2", "when: level + 1 > 2");

    public static readonly DiagnosticCode ValueAlone = Code("AW3065",
        "`{found}` is nog geen voorwaarde", "`{found}` is not a condition yet",
        "vergelijk het met iets, zoals `{found} >= …`", "compare it with something, such as `{found} >= …`",
        "when: unexcused_hours", "when: unexcused_hours >= 16");

    public static readonly DiagnosticCode ArithmeticAlone = Code("AW3066",
        "deze berekening geeft een getal en is nog geen voorwaarde", "this calculation gives a number and is not a condition yet",
        "vergelijk de uitkomst met een getal", "compare the outcome with a number",
        "when: missed + 2 * lates", "when: missed + 2 * lates >= 16");

    public static readonly DiagnosticCode ConstantsCompared = Code("AW3067",
        "beide kanten staan al vast, dus de uitkomst is altijd dezelfde", "both sides are fixed, so the outcome is always the same",
        "vergelijk met een meting of feit, of schrijf `true` of `false`", "compare with a measure or fact, or write `true` or `false`",
        "when: 16 >= 16", "when: missed >= 16");

    public static readonly DiagnosticCode ConstantArithmetic = Code("AW3068",
        "in deze berekening staat geen meting of feit", "this calculation holds no measure or fact",
        "schrijf de uitkomst zelf: `{use}`", "write the outcome itself: `{use}`",
        "when: missed_minutes >= 16 * 60", "when: missed_minutes >= 960");

    public static readonly DiagnosticCode NoIsoDate = Code("AW3069",
        "`{found}` is geen datum", "`{found}` is not a date",
        "schrijf jaar-maand-dag van een dag die bestaat: `\"2026-09-01\"`", "write year-month-day of a day that exists: `\"2026-09-01\"`",
        "when: enrolled_on >= \"1-9-2026\"", "when: enrolled_on >= \"2026-09-01\"");

    public static readonly DiagnosticCode DateWithOther = Code("AW3070",
        "hier wordt een datum vergeleken met iets dat geen datum is", "a date is compared with something that is not a date here",
        "vergelijk met een ander feit van het type `date` of met `\"2026-09-01\"`", "compare with another fact of type `date` or with `\"2026-09-01\"`",
        "when: enrolled_on >= 2026", "when: enrolled_on >= \"2026-01-01\"");

    public static readonly DiagnosticCode JoinsConditions = Code("AW3071",
        "`{found}` verbindt voorwaarden, maar ernaast staat een losse waarde", "`{found}` joins conditions, but beside it stands a loose value",
        "schrijf aan beide kanten een hele vergelijking: `level == 1 or level == 2`", "write a whole comparison on both sides: `level == 1 or level == 2`",
        "when: level == 1 or 2", "when: level in (1, 2)");

    public static readonly DiagnosticCode NotOnValue = Code("AW3072",
        "`not` ontkent een voorwaarde, maar erachter staat een getal of tekst", "`not` denies a condition, but a number or text follows",
        "zet de hele vergelijking tussen haakjes: `not (missed >= 16)`", "put the whole comparison in parentheses: `not (missed >= 16)`",
        "when: not missed", "when: not (missed >= 16)");

    public static readonly DiagnosticCode NotOverSince = Code("AW3073",
        "`not` kan niet over `{found}`: zolang de stap nooit gedaan is, heeft die geen waarde", "`not` cannot stand over `{found}`: while the step was never done, it has no value",
        "schrijf de omgekeerde vergelijking: `{found} < 14` in plaats van `not ({found} >= 14)`", "write the opposite comparison: `{found} < 14` instead of `not ({found} >= 14)`",
        "when: not (since_talk >= 14)", "when: since_talk < 14");

    public static readonly DiagnosticCode NoClockTime = Code("AW3074",
        "`{found}` is geen tijd", "`{found}` is not a time of day",
        "schrijf uren en minuten: `\"13:00\"`", "write hours and minutes: `\"13:00\"`",
        "where: starts >= \"1 uur\"", "where: starts >= \"13:00\"");

    public static readonly DiagnosticCode NotUnderstood = Code("AW3079",
        "deze voorwaarde is niet te begrijpen", "this condition cannot be understood",
        "gebruik alleen metingen, feiten, getallen, tekst, vergelijkingen, `in`, `and`, `or`, `not`, `+`, `-`, `*`", "use only measures, facts, numbers, text, comparisons, `in`, `and`, `or`, `not`, `+`, `-`, `*`");

    /// <summary>All codes of conditions, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
    [
        Empty, TooLong, TooDeep, TooManyWords,
        SingleEquals, Ampersand, Bar, Exclamation, AngleNotEqual, Division, Percent, QuestionMark, Member, Brackets, Sigil,
        Lambda, OtherQuote, UnclosedText, SignInText, UnknownSign, Call, WrongCase, OtherWord, UnknownName,
        NumberNotation, NumberTooLong, DecimalComma, ReservedName,
        MissingValue, MissingOperator, UnclosedParenthesis, UnopenedParenthesis, MinusOnName, Chained, NotBeforeIn,
        NotBeforeComparison, ListForm, MixedList,
        TextWithNumber, TextOrder, BooleanCompared, BooleanInArithmetic, TextInArithmetic, ValueAlone, ArithmeticAlone,
        ConstantsCompared, ConstantArithmetic, NoIsoDate, DateWithOther, JoinsConditions, NotOnValue, NotOverSince, NoClockTime, NotUnderstood, UnitAfterNumber, OtherSign,
    ];
}
