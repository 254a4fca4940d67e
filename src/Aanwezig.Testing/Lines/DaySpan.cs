using Aanwezig.Calendars;

namespace Aanwezig.Testing.Lines;

/// <summary>The days of a line: one date, taken as written, or a range.</summary>
internal readonly record struct DaySpan(DateRange Range, bool IsRange, Word Word);
