namespace Aanwezig.Occurrences;

/// <summary>The onset, or a met <c>clear_when</c>, of a step on a day.</summary>
/// <param name="Step">The place of the step in its protocol.</param>
/// <param name="Day">The day, as a number from the first day of the calendar.</param>
internal readonly record struct Onset(int Step, int Day)
{
    /// <summary>Returns whether it comes after another: on a later day, or as a later step on the same day.</summary>
    public bool IsAfter(Onset other) => Day > other.Day || (Day == other.Day && Step > other.Step);
}
