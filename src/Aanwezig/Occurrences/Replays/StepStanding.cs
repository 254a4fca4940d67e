using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Occurrences.Replays;

/// <summary>The state of a step at the end of the last day of a replay.</summary>
internal sealed class StepStanding(FollowedCase version, Replay replay, StepDefinition step, bool isArmed)
{
    private readonly Lazy<ConditionReading> _reading = new(() => Kleene.Read(step.When, replay.Today), LazyThreadSafetyMode.None);

    public StepDefinition Step => step;

    /// <summary>Whether the step can occur when its condition becomes met.</summary>
    public bool IsArmed => isArmed;

    /// <summary>The reading of the condition.</summary>
    public ConditionReading Reading => _reading.Value;

    /// <summary>The verdict, including the condition on the students whom the authority serves.</summary>
    public Verdict Verdict => AuthorityCondition.Of(version, step, Reading.Verdict, replay.Today.Day);

    /// <summary>Returns whether the limit of the step bars it on a day.</summary>
    public bool IsBarred(DateOnly day) => StepLimit.Bars(version, step, replay.Occurrences, day);
}
