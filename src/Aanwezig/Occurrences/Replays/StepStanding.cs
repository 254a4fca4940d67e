using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Occurrences.Events;

namespace Aanwezig.Occurrences.Replays;

/// <summary>How a step stands at the end of the last day that was followed.</summary>
internal sealed class StepStanding(FollowedCase version, Replay replay, StepDefinition step, bool isArmed)
{
    private readonly Lazy<ConditionReading> _reading = new(() => Kleene.Read(step.When, replay.Today), LazyThreadSafetyMode.None);

    public StepDefinition Step => step;

    /// <summary>Whether it can occur when its condition comes to hold.</summary>
    public bool IsArmed => isArmed;

    /// <summary>The condition as it reads.</summary>
    public ConditionReading Reading => _reading.Value;

    /// <summary>The verdict, the authority's group included.</summary>
    public Verdict Verdict => AuthorityCondition.Of(version, step, Reading.Verdict, replay.Today.Day);

    /// <summary>Whether the protocol's limit bars the step on a day.</summary>
    public bool IsBarred(DateOnly day) => StepLimit.Bars(version, step, replay.Occurrences, day);
}
