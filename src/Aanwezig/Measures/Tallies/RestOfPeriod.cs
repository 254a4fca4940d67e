namespace Aanwezig.Measures.Tallies;

/// <summary>What is scheduled after a day until the end of a measure's period: by the timetable alone, never guessed.</summary>
/// <param name="Until">The last day of the period.</param>
/// <param name="Minutes">The scheduled minutes that are known.</param>
/// <param name="UnknownFrom">The first school day of which the timetable says nothing; null: all of it is known.</param>
internal sealed record RestOfPeriod(DateOnly Until, int Minutes, DateOnly? UnknownFrom);
