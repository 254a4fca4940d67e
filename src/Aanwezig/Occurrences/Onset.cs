namespace Aanwezig.Occurrences;

/// <summary>A step that occurs, or whose end is met, on a day.</summary>
/// <param name="Step">The place of the step in its protocol.</param>
/// <param name="Day">The number of the day.</param>
internal readonly record struct Onset(int Step, int Day)
{
    /// <summary>Whether it comes after another: on a later day, or as a later step of the same day.</summary>
    public bool IsAfter(Onset other) => Day > other.Day || (Day == other.Day && Step > other.Step);
}
