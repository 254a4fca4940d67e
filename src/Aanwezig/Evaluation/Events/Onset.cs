namespace Aanwezig.Evaluation.Events;

/// <summary>A step that occurs, or whose end is met, on a day.</summary>
/// <param name="Step">The place of the step in its protocol.</param>
/// <param name="Day">The number of the day.</param>
internal readonly record struct Onset(int Step, int Day);
