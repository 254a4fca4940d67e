using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A registration as written, with its corrections, each after the one before it.</summary>
internal sealed record AttendanceLine(
    DaySpan Days,
    TimeOnly? Start,
    Word Code,
    int Minutes,
    Activity? Activity,
    string? Subject,
    MomentWord? Recorded,
    MomentWord? Reported,
    IReadOnlyList<Correction> Corrections,
    SourceSpan Span)
{
    public const string Form = "DATE[..DATE][THH:MM] KIND H:MM [ACTIVITY] [subject WORD] [recorded MOMENT] [reported MOMENT][, corrected MOMENT to KIND [H:MM] [reported MOMENT]]…";
}
