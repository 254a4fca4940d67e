using Aanwezig.Calendars;

namespace Aanwezig.Testing.Lines;

/// <summary>The days that a line speaks of: one date, taken as it is, or a range.</summary>
internal readonly record struct DaySpan(DateRange Range, bool IsRange, Word Word);
