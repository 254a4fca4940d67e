using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Lines;

/// <summary>A moment as written: local to the student's calendar, or with its offset.</summary>
internal readonly record struct Instant(DateTime Written, TimeSpan? Offset, Word Word)
{
    public SourceSpan Span => Word.Span;

    /// <summary>The date-time on the clock of a zone.</summary>
    public DateTime In(TimeZoneInfo zone) =>
        Offset is { } offset ? TimeZoneInfo.ConvertTime(new DateTimeOffset(Written, offset), zone).DateTime : Written;
}
