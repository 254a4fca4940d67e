using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A registration as written, with its corrections, each after the one before it.</summary>
internal sealed record AttendanceLine(DaySpan Days, Word Code, int Minutes, Activity Activity, Instant? Recorded, Instant? Reported, IReadOnlyList<Correction> Corrections, SourceSpan Span)
{
    public const string Form = "DATE[..DATE] KIND H:MM [ACTIVITY] [recorded MOMENT] [reported MOMENT][, corrected MOMENT to KIND [H:MM] [reported MOMENT]]…";
}
