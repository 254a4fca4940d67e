namespace Aanwezig.Calendars;

/// <summary>One day that the host opens or closes on a known calendar. It wins over closures, teaching days and public holidays.</summary>
/// <remarks>Example: a school closes on Wednesday 11 November 2026 for a study day: that date, not open.</remarks>
/// <param name="Date">The day.</param>
/// <param name="Open">True for a school day, false for a day without school.</param>
public readonly record struct CalendarChange(DateOnly Date, bool Open);
