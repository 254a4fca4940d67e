using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the settings of a measure, on which two schools may differ.</summary>
internal static class SettingsWords
{
    private static readonly Wording Counted = new("Zo is geteld: {settings}.", "Counted like this: {settings}.");
    private static readonly Wording ClockHours = new("in klokuren van 60 minuten", "in clock hours of 60 minutes");
    private static readonly Wording LessonHours = new("in lesuren van {minutes} minuten", "in lesson hours of {minutes} minutes");
    private static readonly Wording Only = new("alleen waar dit geldt: {where}", "only where this holds: {where}");
    private static readonly Wording Halves = new("de dag is in tweeën gedeeld om {time} uur", "the day is parted in two at {time}");
    private static readonly Wording Mornings = new("op {day} is er alleen 's ochtends school", "on {day} there is school in the morning only");
    private static readonly Wording WithoutStarts = new("zonder begintijden", "without starts");
    private static readonly Wording Aligned = new("in hele weken", "in whole weeks");
    private static readonly Wording Restarted = new("pas na {day}, want toen begon het tellen opnieuw", "only after {day}, when counting began again");

    private static readonly Worded<PracticeMode> Practice = new()
    {
        [PracticeMode.Counts] = new("stage telt mee", "work placement counts"),
        [PracticeMode.Ignored] = new("stage telt niet mee", "work placement does not count"),
    };

    private static readonly Worded<LatenessMode> Late = new()
    {
        [LatenessMode.Minutes] = new("later komen telt met de minuten die gemist zijn", "coming later counts by the minutes missed"),
        [LatenessMode.Ignored] = new("later komen telt niet mee", "coming later does not count"),
        [LatenessMode.Each] = new("elke keer later komen telt als {each}", "each time of coming later counts as {each}"),
        [LatenessMode.Lesson] = new(
            "meer dan {longer} later komen telt als een hele les van {lesson}; korter telt met de minuten die gemist zijn",
            "coming more than {longer} later counts as a whole lesson of {lesson}; less counts by the minutes missed"),
    };

    public static void Write(Page page, Speech speech, CountingSettings? settings, int indent)
    {
        if (settings is not null)
        {
            page.Line(indent, speech.Say(Counted, ("settings", string.Join("; ", Parts(speech, settings)))));
        }
    }

    private static IEnumerable<string> Parts(Speech speech, CountingSettings settings)
    {
        if (settings.Unit == MeasureUnit.Hours)
        {
            yield return speech.Say(ClockHours);
        }

        if (settings.Unit == MeasureUnit.LessonHours && settings.LessonMinutes is { } minutes)
        {
            yield return speech.Say(LessonHours, ("minutes", Amounts.Plain(minutes)));
        }

        yield return speech.Say(Practice[settings.Practice]);
        // Lateness changes minutes only; counts of records, days or runs do not use it.
        if (CountsByMinutes(settings))
        {
            yield return speech.Say(
                Late[settings.Lateness.Mode],
                ("each", Quantities.Minutes(speech, settings.Lateness.EachMinutes)),
                ("longer", Quantities.Minutes(speech, settings.Lateness.LongerThanMinutes)),
                ("lesson", Quantities.Minutes(speech, settings.LessonMinutes ?? 0)));
        }

        if (settings.IgnoresStarts)
        {
            yield return speech.Say(WithoutStarts);
        }

        foreach (var part in Halved(speech, settings))
        {
            yield return part;
        }

        if (settings.Where is { } where)
        {
            yield return speech.Say(Only, ("where", where));
        }

        foreach (var part in settings.Convert is { } convert ? ConversionWords.Of(speech, convert, settings.Unit) : [])
        {
            yield return part;
        }

        if (settings.Aligned)
        {
            yield return speech.Say(Aligned);
        }

        if (settings.RestartedAfter is { } day)
        {
            yield return speech.Say(Restarted, ("day", DateWords.Full(day, speech.Language)));
        }
    }

    private static IEnumerable<string> Halved(Speech speech, CountingSettings settings)
    {
        if (settings.Midday is { } midday)
        {
            yield return speech.Say(Halves, ("time", midday.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        }

        foreach (var day in settings.MorningOnly)
        {
            yield return speech.Say(Mornings, ("day", DateWords.OfTheWeek(day, speech.Language)));
        }
    }

    private static bool CountsByMinutes(CountingSettings settings) =>
        settings.Unit is MeasureUnit.Hours or MeasureUnit.Minutes or MeasureUnit.LessonHours or MeasureUnit.Percent && settings.Convert is not { Every: > 0 };
}
