namespace Aanwezig.Calendars;

/// <summary>A day that the host opens or closes on a known calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Open">Whether there is school.</param>
public readonly record struct CalendarChange(DateOnly Date, bool Open);
