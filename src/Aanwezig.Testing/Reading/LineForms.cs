using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Reading;

/// <summary>Reads the lines of a scenario, each in its own form; null where a line has a mistake.</summary>
internal static class LineForms
{
    public static AttendanceLine? Attendance(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, AttendanceLine.Form, bag, commas: true);
        if (!line.Days(out var days, out var start) || !line.Kind(out var code) || !line.Minutes(out var minutes))
        {
            return null;
        }

        var activity = line.Optional<Activity>();
        if (!Subject(line, out var subject) || !line.Recorded(out var recorded) || !line.Reported(out var reported) || Corrections(line) is not { } corrections)
        {
            return null;
        }

        return line.End([.. Names.All<Activity>(), "subject", "recorded", "reported", "corrected"])
            ? new AttendanceLine(days, start, code, minutes, activity, subject, recorded, reported, corrections, line.Span)
            : null;
    }

    public static DossierLine? Dossier(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, DossierLine.Form, bag);
        if (!line.Date(out var date)
            || !line.Any("een stap", "a step", out var step)
            || !line.OneOf<DossierOutcome>("een uitkomst", "an outcome", out var outcome)
            || !Onset(line, out var onset)
            || !line.Recorded(out var recorded)
            || !Reason(line, out var reason)
            || !line.End("onset", "recorded", "reason"))
        {
            return null;
        }

        return new DossierLine(step, date, outcome, onset, recorded, reason, line.Span);
    }

    public static (Consent Consent, MomentWord At)? Consent(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, "DATE[THH:MM] SCOPE STATE", bag);
        if (!DayOrMoment(line, bag, out var at)
            || !line.OneOf<ConsentScope>("een onderwerp van toestemming", "a scope of consent", out var scope)
            || !line.OneOf<ConsentState>("een antwoord op de vraag om toestemming", "a state of consent", out var state)
            || !line.End())
        {
            return null;
        }

        return (new Consent(scope, state, at.Moment.Clock) { Origin = line.Span }, at);
    }

    /// <summary>Reads scheduled time; after the date the words may stand in any order.</summary>
    public static TimetableLine? Timetable(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, TimetableLine.Form, bag);
        if (!line.Days(out var days, out var start))
        {
            return null;
        }

        var (minutes, activity, subject) = ((int?)null, (Activity?)null, (string?)null);
        while (!line.IsAtEnd)
        {
            if (!Planned(line, ref minutes, ref activity, ref subject))
            {
                return null;
            }
        }

        // At the end of the line, reading minutes reports that they are missing.
        return minutes is { } known || line.Minutes(out known)
            ? new TimetableLine(days, start, known, activity ?? Activity.Lesson, subject, line.Span)
            : null;
    }

    public static FactLine? Fact(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, FactLine.Form, bag);
        return line.Date(out var from)
            && line.Any("een gegeven", "a fact", out var fact)
            && line.Any("een waarde", "a value", out var value)
            && line.Recorded(out var recorded)
            && line.End("recorded")
                ? new FactLine(fact, value, from, recorded, line.Span)
                : null;
    }

    private static List<Correction>? Corrections(Line line)
    {
        var corrections = new List<Correction>();
        while (line.Accept(","))
        {
            if (!line.Expect("corrected") || !line.Moment(out var at) || !line.Expect("to") || !line.Kind(out var corrected))
            {
                return null;
            }

            var minutes = line.OptionalMinutes();
            if (!line.Reported(out var reported))
            {
                return null;
            }

            corrections.Add(new Correction(at, corrected, minutes, reported));
        }

        return corrections;
    }

    private static bool Planned(Line line, ref int? minutes, ref Activity? activity, ref string? subject)
    {
        if (minutes is null && line.OptionalMinutes() is { } time)
        {
            minutes = time;
        }
        else if (activity is null && line.Optional<Activity>() is { } named)
        {
            activity = named;
        }
        else if (subject is null && !line.NextIs(IsTimeOrActivity) && line.Any("een vak", "a subject", out var word))
        {
            subject = word.Text;
        }
        else
        {
            return line.End();
        }

        return true;
    }

    // A second time or activity is a mistake, not the name of a subject.
    private static bool IsTimeOrActivity(string word) => HoursAndMinutes.TryRead(word, out _) || Names.TryParse<Activity>(word, out _);

    private static bool Subject(Line line, out string? subject)
    {
        subject = null;
        if (!line.Accept("subject"))
        {
            return true;
        }

        var read = line.Any("een vak", "a subject", out var word);
        subject = word.Text;
        return read;
    }

    private static bool Onset(Line line, out DateOnly? onset)
    {
        onset = null;
        if (!line.Accept("onset"))
        {
            return true;
        }

        var read = line.Date(out var date);
        onset = date;
        return read;
    }

    private static bool Reason(Line line, out string? reason)
    {
        reason = null;
        if (!line.Accept("reason"))
        {
            return true;
        }

        if (!line.Any("een reden", "a reason", out var first))
        {
            return false;
        }

        reason = string.Join(' ', line.Rest().Prepend(first).Select(word => word.Text));
        return true;
    }

    private static bool DayOrMoment(Line line, DiagnosticBag bag, out MomentWord at)
    {
        at = default;
        if (!line.Any("een datum", "a date", out var word))
        {
            return false;
        }

        if (IsoText.TryDate(word.Text, out var date))
        {
            at = new MomentWord(new WrittenMoment(date.ToDateTime(TimeOnly.MinValue), null), word);
            return true;
        }

        var isMoment = WrittenMoment.TryRead(word.Text, out var moment);
        at = new MomentWord(moment, word);
        if (!isMoment)
        {
            bag.Add(word.Text.Contains('T', StringComparison.Ordinal) ? ScenarioDiagnostics.NotAMoment : ScenarioDiagnostics.NotADate, word.Span, new Argument("word", word.Text));
        }

        return isMoment;
    }
}
