using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;
using Aanwezig.Snapshots;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>Follows one step through every day: whether it is armed, and what bars it.</summary>
internal sealed class StepTrack(FollowedCase followed, StepDefinition step, IReadOnlyList<Occurrence> history, bool isArmed)
{
    private readonly IReadOnlyList<MeasureDefinition> _measures =
        [.. Operands.Measures(step.When).Select(name => followed.Measures[name])];

    public StepDefinition Step => step;

    /// <summary>On the first day of the protocol every step is armed; a later version goes on from where an earlier one left it.</summary>
    public bool IsArmed { get; private set; } = isArmed;

    public bool IsCleared { get; private set; }

    public bool Occurs(Snapshot today, Snapshot? yesterday)
    {
        var reading = Kleene.Read(step.When, today);
        var verdict = AuthorityCondition.Of(followed, step, reading.Verdict, today.Day);
        IsCleared = step.ClearWhen is { } clear && Kleene.Read(clear, today).Verdict == Verdict.Met;
        IsArmed = IsArmed || IsCleared || Returns.On(followed.Source, today.Day) || Arms(verdict, today, yesterday);
        if (!IsArmed || verdict != Verdict.Met || IsCleared || IsBarred(today.Day) || !followed.IsEnrolled(today.Day) || !followed.IsInForce(today.Day))
        {
            return false;
        }

        var occurs = Causes.Has(reading, today, yesterday) || LimitOpens(today.Day);
        IsArmed = !occurs;
        return occurs;
    }

    private bool IsBarred(DateOnly day) => StepLimit.Bars(followed, step, history, day);

    private IEnumerable<DateOnly> Earlier(DateOnly day) =>
        history.Where(occurrence => occurrence.Step.Id == step.Id && occurrence.Onset < day && followed.Remembers(occurrence)).Select(occurrence => occurrence.Onset);

    private bool Arms(Verdict verdict, Snapshot today, Snapshot? yesterday)
    {
        var day = today.Day;
        if (step.Again.Mode == AgainMode.Never)
        {
            return followed.Calendar.YearOf(day)?.Range.From == day;
        }

        return (step.ClearWhen is null && verdict == Verdict.NotMet)
            || _measures.Any(measure => Restarts(measure, day) || BeginsPeriod(measure, today, yesterday))
            || (ReopensOn(day) is { } reopens && reopens <= day);
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
            ? DurationsOfDays.After(followed.Days, last, after)
            : null;

    private bool LimitOpens(DateOnly day) => (IsBarred(day.AddDays(-1)) && !IsBarred(day)) || ReopensOn(day) == day;
}
