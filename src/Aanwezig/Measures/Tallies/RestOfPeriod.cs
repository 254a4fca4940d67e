namespace Aanwezig.Measures.Tallies;

/// <summary>The scheduled time after a day until the end of a measure's period, from the timetable alone.</summary>
/// <param name="Until">The last day of the period, included.</param>
/// <param name="Minutes">The scheduled minutes that are known.</param>
/// <param name="UnknownFrom">The first school day without a timetable; null where all days have one.</param>
internal sealed record RestOfPeriod(DateOnly Until, int Minutes, DateOnly? UnknownFrom);
