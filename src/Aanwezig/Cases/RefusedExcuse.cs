using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>An excuse that does not count by itself.</summary>
/// <param name="Kind">The kind that was registered.</param>
/// <param name="Fault">Why it does not count.</param>
internal sealed record RefusedExcuse(AttendanceKind Kind, ExcuseFault Fault);
