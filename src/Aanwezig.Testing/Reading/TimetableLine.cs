using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>Scheduled time, as written.</summary>
internal sealed record TimetableLine(DaySpan Days, TimeOnly? Start, int Minutes, Activity Activity, string? Subject, SourceSpan Span)
{
    public const string Form = "DATE[..DATE][THH:MM] H:MM [ACTIVITY] [SUBJECT]";
}
