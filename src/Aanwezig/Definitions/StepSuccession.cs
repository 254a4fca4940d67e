namespace Aanwezig.Definitions;

/// <summary>Which occurrences end open occurrences before them.</summary>
internal static class StepSuccession
{
    /// <summary>Whether an occurrence of a step supersedes an earlier one: of agreements one stands at a time, of duties each.</summary>
    public static bool Supersedes(StepDefinition later, StepDefinition earlier) =>
        later.Duty is null && earlier.Duty is null && later.Id == earlier.Id;

    /// <summary>Whether two steps are of one ladder; of those an occurrence of the higher passes over one of the lower.</summary>
    public static bool ShareLadder(StepDefinition one, StepDefinition other) => one.Ladder is not null && one.Ladder == other.Ladder;
}
