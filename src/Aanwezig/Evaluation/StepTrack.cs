using Aanwezig.Definitions;

namespace Aanwezig.Evaluation;

/// <summary>Follows one step through the days: whether it is armed, and what bars it.</summary>
internal sealed class StepTrack(FollowedCase followed, StepDefinition step, IReadOnlyList<Occurrence> history, bool isArmed)
{
    private readonly Condition? _serves = followed.AuthorityOf(step)?.Serves;
    private readonly IReadOnlyList<MeasureDefinition> _measures =
        [.. Operands.Measures(step.When).Select(name => followed.Measures[name])];

    public StepDefinition Step => step;

    /// <summary>On the first day of the protocol every step is armed; a later version goes on from where an earlier one left it.</summary>
    public bool IsArmed { get; private set; } = isArmed;

    /// <summary>The condition as it was read on the last day.</summary>
    public Reading Reading { get; private set; } = new(new Constant(false), Verdict.NotMet, []);

    /// <summary>The verdict on the last day, the authority's group included.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>Whether <c>clear_when</c> was met on the last day.</summary>
    public bool IsCleared { get; private set; }

    /// <summary>Reads one day and tells whether the step occurs on it.</summary>
    public bool Occurs(Snapshot today, Snapshot? yesterday)
    {
        Reading = Kleene.Read(step.When, today);
        Verdict = Served(Reading.Verdict, today.Day);
        IsCleared = step.ClearWhen is { } clear && Kleene.Read(clear, today).Verdict == Verdict.Met;
        IsArmed = IsArmed || IsCleared || Arms(today, yesterday);
        if (!IsArmed || Verdict != Verdict.Met || IsCleared || IsBarred(today.Day) || !followed.IsEnrolled(today.Day) || !followed.IsInForce(today.Day))
        {
            return false;
        }

        var occurs = Causes.Has(Reading, today, yesterday) || LimitOpens(today.Day);
        IsArmed = !occurs;
        return occurs;
    }

    /// <summary>Whether the protocol's limit bars the step on a day.</summary>
    public bool IsBarred(DateOnly day)
    {
        if (step.AtMost is not { } limit)
        {
            return false;
        }

        var from = Stretches.WindowStart(followed.Days, day, limit.Per, aligned: false);
        var earlier = limit.Counting == Counting.Done ? DoneEntries.Before(followed, step.Id, day) : Earlier(day);
        return earlier.Count(date => date >= from) >= limit.Times;
    }

    // Whom the authority serves is a part of the condition.
    private Verdict Served(Verdict verdict, DateOnly day) =>
        _serves is null || verdict == Verdict.NotMet || followed.Facts.Verdict(_serves, day) is var serves && serves >= verdict ? verdict : serves;

    private IEnumerable<DateOnly> Earlier(DateOnly day) =>
        history.Where(occurrence => occurrence.Step.Id == step.Id && occurrence.Onset < day && followed.Remembers(occurrence)).Select(occurrence => occurrence.Onset);

    private bool Arms(Snapshot today, Snapshot? yesterday)
    {
        var day = today.Day;
        if (step.Again.Mode == AgainMode.Never)
        {
            return followed.Calendar.YearOf(day)?.Range.From == day;
        }

        return (step.ClearWhen is null && Verdict == Verdict.NotMet)
            || _measures.Any(measure => Restarts(measure, day) || BeginsPeriod(measure, today, yesterday))
            || ReopensOn(day) is { } reopens && reopens <= day;
    }

    private bool Restarts(MeasureDefinition measure, DateOnly day) =>
        history.Any(occurrence => occurrence.Onset == day.AddDays(-1) && measure.RestartsAfter.Contains(occurrence.Step.Id));

    private static bool BeginsPeriod(MeasureDefinition measure, Snapshot today, Snapshot? yesterday) =>
        measure.Window.Rolling is null
        && measure.Form != MeasureForm.Since
        && today.Measure(measure.Name) is { HasWindow: true } now
        && yesterday?.Measure(measure.Name) is { } before
        && (!before.HasWindow || before.Window.From < now.Window.From);

    private DateOnly? ReopensOn(DateOnly day) =>
        step.Again.After is { } after && Earlier(day).Select(onset => (DateOnly?)onset).Max() is { } last
            ? Stretches.After(followed.Days, last, after)
            : null;

    private bool LimitOpens(DateOnly day) => (IsBarred(day.AddDays(-1)) && !IsBarred(day)) || ReopensOn(day) == day;
}
