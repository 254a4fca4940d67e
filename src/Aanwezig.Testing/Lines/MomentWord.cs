using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Lines;

/// <summary>A moment of a scenario, and the word that gives it.</summary>
internal readonly record struct MomentWord(WrittenMoment Moment, Word Word)
{
    /// <summary>The place of the word.</summary>
    public SourceSpan Span => Word.Span;

    /// <summary>The date and time on the clock of a zone.</summary>
    public DateTime In(TimeZoneInfo zone) => Moment.In(zone);
}
