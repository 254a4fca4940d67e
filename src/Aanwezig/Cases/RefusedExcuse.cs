using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>An excuse that does not count.</summary>
/// <param name="Kind">The kind of the registered code.</param>
/// <param name="Fault">The reason why it does not count.</param>
internal sealed record RefusedExcuse(AttendanceKind Kind, ExcuseFault Fault);
