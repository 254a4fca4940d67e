using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for one comparison: the value, the threshold, and the line of the protocol.</summary>
internal static class EvidenceWords
{
    private static readonly Wording Found = new("{what}: {value}", "{what}: {value}");
    private static readonly Wording Limit = new("Grens: {threshold} ({verdict}).", "Limit: {threshold} ({verdict}).");
    private static readonly Wording Condition = new("Voorwaarde: {threshold} ({verdict}).", "Condition: {threshold} ({verdict}).");
    private static readonly Wording RestsOn = new("Waar dit op rust:", "What this rests on:");

    private static readonly Worded<Verdict> Reached = new()
    {
        [Verdict.Met] = new("bereikt", "reached"),
        [Verdict.NotMet] = new("niet bereikt", "not reached"),
        [Verdict.Unknown] = new("nog niet zeker", "not certain yet"),
    };

    private static readonly Worded<Verdict> Holds = new()
    {
        [Verdict.Met] = new("klopt", "holds"),
        [Verdict.NotMet] = new("klopt niet", "does not hold"),
        [Verdict.Unknown] = new("nog niet zeker", "not certain yet"),
    };

    private static readonly Wording Yes = new("ja", "yes");
    private static readonly Wording No = new("nee", "no");
    private static readonly Wording Never = new("nog niet gedaan", "not done yet");
    private static readonly Wording NotKnown = new("niet bekend", "not known");
    private static readonly Wording Name = new("In het protocol heet dit \"{name}\".", "The protocol calls this \"{name}\".");
    private static readonly Wording Period = new("Periode: van {from} tot en met {until}.", "Period: from {from} up to and including {until}.");
    private static readonly Wording Subject = new("Bij het vak {subject}.", "In the subject {subject}.");
    private static readonly Wording Always = new("Steeds op {weekday}.", "Each time on a {weekday}.");
    private static readonly Wording Scheduled = new("Gepland in die tijd: {amount}.", "Scheduled in that time: {amount}.");
    private static readonly Wording ToCome = new(
        "Gepland tot en met {until}: {amount}. Daarvan komt nog {rest}; dat telt hier als bijgewoond.",
        "Scheduled up to and including {until}: {amount}. Of that, {rest} is still to come; here it counts as attended.");

    private static readonly Wording Dated = new("Het getal {number} geldt sinds {from}: {reference}.", "The number {number} holds since {from}: {reference}.");
    private static readonly Wording OneDay = new("Periode: alleen {from}.", "Period: {from} only.");
    private static readonly Wording KnownSince = new("Bekend sinds {moment}.", "Known since {moment}.");
    private static readonly Wording File = new("Dit staat in {file}.", "It is written in {file}.");
    private static readonly Wording Line = new("Dit staat in {file}, regel {line}.", "It is written in {file}, line {line}.");

    /// <summary>Returns value and threshold on one line, such as <c>… 16:00 uur. Grens: 16:00 uur of meer (bereikt).</c></summary>
    public static string Summary(Speech speech, Evidence evidence)
    {
        var found = speech.Say(Found, ("what", Speech.Capital(MeasureWords.Of(speech, evidence.Measure))), ("value", Value(speech, evidence)));
        return Threshold(speech, evidence) is { } threshold
            ? $"{found}. {Asked(speech, evidence, threshold)}"
            : Speech.Whole(found);
    }

    /// <summary>Returns whether a comparison only demands that something stays below a limit. One about what can still be reached is not such a comparison.</summary>
    public static bool IsSideCondition(Evidence evidence) =>
        evidence is { Operator: ComparisonOperator.Less or ComparisonOperator.AtMost, Rest: null };

    /// <summary>Writes all comparisons under one title; nothing where there are none.</summary>
    public static void WriteAll(Page page, Speech speech, IReadOnlyList<Evidence> evidence, int indent)
    {
        if (evidence.Count > 0)
        {
            page.Line(indent, speech.Say(RestsOn));
        }

        foreach (var item in evidence)
        {
            Write(page, speech, item, indent);
        }
    }

    /// <summary>Returns the window on one line; null for facts.</summary>
    public static string? Window(Speech speech, Evidence evidence) => evidence.Window is { } window
        ? speech.Say(window.From == window.Until ? OneDay : Period, ("from", DateWords.Full(window.From, speech.Language)), ("until", DateWords.Full(window.Until, speech.Language)))
        : null;

    private static void Write(Page page, Speech speech, Evidence evidence, int indent)
    {
        page.Line(indent, "- " + Summary(speech, evidence));
        page.Line(indent + 1, speech.Say(Name, ("name", evidence.Measure)));
        foreach (var dated in evidence.Parameters)
        {
            page.Line(indent + 1, speech.Say(Dated, ("number", Quantities.Limit(speech, dated.Value, null)), ("from", DateWords.Full(dated.From, speech.Language)), ("reference", dated.Reference)));
        }

        if (Window(speech, evidence) is { } window)
        {
            page.Line(indent + 1, window);
        }

        if (evidence.Subject is { } subject)
        {
            page.Line(indent + 1, speech.Say(Subject, ("subject", subject)));
        }

        if (evidence.Weekday is { } weekday)
        {
            page.Line(indent + 1, speech.Say(Always, ("weekday", DateWords.Weekday(weekday, speech.Language))));
        }

        if (evidence.ScheduledMinutes is { } scheduled)
        {
            page.Line(indent + 1, evidence.Rest is { } rest
                ? speech.Say(ToCome, ("until", DateWords.Full(rest.Until, speech.Language)), ("amount", Quantities.Minutes(speech, scheduled)), ("rest", Quantities.Minutes(speech, rest.Minutes)))
                : speech.Say(Scheduled, ("amount", Quantities.Minutes(speech, scheduled))));
        }

        SettingsWords.Write(page, speech, evidence.Settings, indent + 1);
        RecordWords.Write(page, speech, evidence, indent + 1);
        if (evidence.KnownSince is { } moment)
        {
            page.Line(indent + 1, speech.Say(KnownSince, ("moment", DateWords.At(moment, speech.Language))));
        }

        if (!string.IsNullOrEmpty(evidence.At.File))
        {
            page.Line(indent + 1, speech.Say(evidence.At.Line == 0 ? File : Line, ("file", evidence.At.Name ?? evidence.At.File), ("line", Amounts.Plain(evidence.At.Line))));
        }
    }

    // A lower limit is "reached"; any other condition "holds".
    private static string Asked(Speech speech, Evidence evidence, string threshold) =>
        evidence.Operator is ComparisonOperator.More or ComparisonOperator.AtLeast
            ? speech.Say(Limit, ("threshold", threshold), ("verdict", speech.Say(Reached[evidence.Verdict])))
            : speech.Say(Condition, ("threshold", threshold), ("verdict", speech.Say(Holds[evidence.Verdict])));

    private static string Value(Speech speech, Evidence evidence) => evidence.Value is { } value
        ? Quantities.Of(speech, value, evidence.Unit, evidence.Threshold)
        : evidence.Text switch
        {
            null => speech.Say(NotKnown),
            Kleene.Never when evidence.Unit is not null => speech.Say(Never),
            "true" => speech.Say(Yes),
            "false" => speech.Say(No),
            { } text => DateWords.WrittenOut(text, speech.Language),
        };

    private static string? Threshold(Speech speech, Evidence evidence)
    {
        var amount = evidence.Threshold is { } threshold
            ? Quantities.Limit(speech, threshold, evidence.Unit)
            : evidence.ThresholdText is { } text ? DateWords.WrittenOut(text.Trim('"'), speech.Language) : null;
        return evidence.Operator is { } how && amount is not null ? Quantities.Compare(speech, how, amount) : amount;
    }
}
