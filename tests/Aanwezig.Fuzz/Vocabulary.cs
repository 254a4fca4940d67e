namespace Aanwezig.Fuzz;

/// <summary>Words and letters that are likely to matter to a reader.</summary>
internal static class Vocabulary
{
    /// <summary>Words at the edge of what the readers know.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. "0 -0 1 -1 00 1.5 .5 1e9 0x10 99999999999 2147483648 79228162514264337593543950336 0.0000000000000000000000000001 true false null ~ yes ON".Split(' '),
        .. "2026-11-03 0001-01-01 9999-12-31 2026-02-30 2026-11-03T12:00 2026-11-03T12:00+14:00 9999-12-31T23:59 2027-03-28T02:30 2026-08-31..2027-07-31 9999-12-31..0001-01-01 24:00 23:59 1440:00".Split(' '),
        .. "aanwezig protocol jurisdiction calendar scenario extends remove measures steps attendance codes excuses facts roles id when after contact how within duty report ladder again at_most clear_when expires".Split(' '),
        .. "total count streak share steps days_since weeks_since of over from_first aligned restarts_after where per convert whole_days longest without at_least all any and or not in + - * / = == < >=".Split(' '),
        .. "school_weeks months school_year term enrolment hours minutes unknown unexcused late sick student parents leerplicht lpw_21a nl nl/midden nl/mbo-basis school/base find_out coach_talk nl: en:".Split(' '),
        "", "\"", "'", "\"\\u0000\"", "\"\\uD800\"", "|", ">", "!!str", "&a", "*a", "<<", "---", "...", "# x", "? ", "- ", "[", "]", "{", "}", "[[[[", "{ a: b }", "%YAML 1.2", "4 school_weeks", "999999 months", "0 days",
    ];

    /// <summary>Single letters and short runs of them.</summary>
    public static IReadOnlyList<string> Letters { get; } =
        ["[", "]", "{", "}", "(", ")", ":", ": ", ",", ", ", "-", "- ", "\n", "\n  ", "\r", "\t", "\"", "'", "#", " #", "\0", "\u0085", "\u2028", "\uFEFF", "é", "😀", "\u200F", "ß", "İ", "a", "0", "9", ".", "not ", "and ", ";", "&", "*", "!", "%", "@", "`"];
}
