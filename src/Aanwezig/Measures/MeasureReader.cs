using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Counts;
using Aanwezig.Measures.Runs;
using Aanwezig.Measures.Shares;
using Aanwezig.Measures.Spells;
using Aanwezig.Measures.Steps;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Totals;

namespace Aanwezig.Measures;

/// <summary>Reads measures at the end of a day: the window, the restart, and the tally of the form.</summary>
/// <param name="followed">The student.</param>
/// <param name="history">The occurrences so far; only those of earlier days count.</param>
internal sealed class MeasureReader(FollowedCase followed, IReadOnlyList<StepOnset> history)
{
    private readonly Dictionary<string, IReadOnlyList<RegisteredDate>> _candidates = new(StringComparer.Ordinal);

    /// <summary>Returns the tally of a measure on a day.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="day">The day; the measure is read at its end.</param>
    /// <param name="kept">The tally of the day before, whose records keep counting although they left the window since; null for the plain tally.</param>
    public Tally Read(MeasureDefinition measure, DateOnly day, Tally? kept = null)
    {
        if (measure.Form == MeasureForm.Since)
        {
            return SinceTally.Of(measure, followed, day);
        }

        var restart = kept is null ? RestartOf(measure, day) : kept.RestartedAfter;
        if (measure.Window.FromFirst is { } length)
        {
            return FromFirst(measure, length, day, restart, kept);
        }

        var window = Keeping(MeasureWindows.Of(followed.Days, followed.Enrolled.FirstDayOn(day), measure, day), kept);
        return measure.Form switch
        {
            MeasureForm.Steps when measure.Counting == Counting.Done => StepTally.OfDone(measure, followed, window),
            MeasureForm.Steps => StepTally.Of(measure, history.Where(followed.Remembers), window),
            MeasureForm.Share when measure.PerSubject => SubjectTally.OfShare(measure, followed, window, restart),
            MeasureForm.Share => ShareTally.Of(measure, followed, window, restart),
            MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak => Over(window, measure, restart),
            MeasureForm.Since => throw Unlisted.Member(measure.Form),
        };
    }

    private static DateRange Keeping(DateRange window, Tally? kept) =>
        kept is { HasWindow: true } && kept.Window.From < window.From ? window with { From = kept.Window.From } : window;

    private Tally FromFirst(MeasureDefinition measure, Duration length, DateOnly day, DateOnly? restart, Tally? kept)
    {
        var opening = Select(measure, new DateRange(MeasureWindows.FloorOf(followed.Calendar, measure, day), day), restart);
        var windows = WindowOpenings.Of(followed.Days, length, opening).Select(window => Keeping(window, kept)).Distinct();
        var tallies = windows.Select(window => Over(window, measure, restart)).ToList();
        return tallies is [var only] ? only : WindowOpenings.Joined(tallies, opening);
    }

    private Tally Over(DateRange window, MeasureDefinition measure, DateOnly? restart)
    {
        var records = measure.Unit == MeasureUnit.Spells ? RunsFrom(measure, window) : Select(measure, window, restart);
        return records.IsEmpty ? Tally.Nothing(window, restart)
            : measure.PerSubject ? SubjectTally.Of(records, subject => TallyOf(measure, Select(measure, records.Window, restart, subject), restart))
            : TallyOf(measure, records, restart);
    }

    private Tally TallyOf(MeasureDefinition measure, RecordsInWindow records, DateOnly? restart) =>
        measure.Convert is not null ? ConvertedTally.Of(measure, followed.Protocol.Attendance, records) : measure.Form switch
        {
            MeasureForm.Total => TotalTally.Of(measure, followed.Protocol.Attendance, records),
            MeasureForm.Streak => StreakTally.Of(measure, followed, records),
            MeasureForm.Count => CountOf(measure, records, restart),
            MeasureForm.Steps or MeasureForm.Share or MeasureForm.Since => throw Unlisted.Member(measure.Form),
        };

    private Tally CountOf(MeasureDefinition measure, RecordsInWindow records, DateOnly? restart) => measure.Unit switch
    {
        MeasureUnit.Records or MeasureUnit.Days => CountTally.Of(measure, records),
        MeasureUnit.HalfDays or MeasureUnit.Sessions => HalfDayTally.Of(followed, records),
        MeasureUnit.Lessons => LessonTally.Of(followed, records),
        MeasureUnit.Spells => SpellTally.Of(day => followed.IsSchoolDayOf(measure, day), records, restart),
        _ => throw Unlisted.Member(measure.Unit),
    };

    private DateOnly? RestartOf(MeasureDefinition measure, DateOnly day) =>
        measure.RestartsAfter.Count == 0 ? null : history.Where(occurrence => occurrence.Onset < day && measure.RestartsAfter.Contains(occurrence.Step.Id))
            .Select(occurrence => (DateOnly?)occurrence.Onset)
            .Max();

    // The dates on which a measure can count something on any day; for most measures they are few.
    private IReadOnlyList<RegisteredDate> Candidates(MeasureDefinition measure)
    {
        if (!_candidates.TryGetValue(measure.Name, out var candidates))
        {
            var settings = followed.Protocol.Attendance;
            candidates = [.. followed.Register.All.Where(date => !followed.Exempt.Covers(measure, date.Date) && date.All.Any(record =>
                RecordSelection.Of(measure, settings, record, record.Date) != Selected.No
                || RecordSelection.Of(measure, settings, record, DateOnly.MaxValue) != Selected.No))];
            _candidates.Add(measure.Name, candidates);
        }

        return candidates;
    }

    private RecordsInWindow Select(MeasureDefinition measure, DateRange window, DateOnly? restart, string? subject = null)
    {
        var certain = new List<Counted>();
        var possible = new List<Counted>();
        var open = new List<OpenTime>();
        var excess = new List<Counted>();
        foreach (var date in Candidates(measure))
        {
            if (!window.Contains(date.Date) || date.Date <= restart)
            {
                continue;
            }

            var measured = MeasuredDate.Of(measure, followed, date, window.Until, subject);
            certain.AddRange(measured.Certain);
            possible.AddRange(measured.Possible);
            open.AddRange(measured.Open);
            excess.AddRange(measured.Excess);
        }

        return new RecordsInWindow(window, restart, certain, possible) { Open = open, Excess = excess, Subject = subject };
    }

    // A run belongs to its first day, so the search for runs begins before the window.
    private RecordsInWindow RunsFrom(MeasureDefinition measure, DateRange window)
    {
        var year = followed.Calendar.YearOf(window.Until)?.Range.From ?? window.From;
        var floor = measure.CrossesSchoolYear ? followed.Calendar.Range.From : year < window.From ? year : window.From;
        return Select(measure, new DateRange(floor, window.Until), null) with { Window = window };
    }
}
