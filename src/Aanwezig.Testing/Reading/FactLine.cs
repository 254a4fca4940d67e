using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A fact as written; without a date it holds on all days.</summary>
internal sealed record FactLine(Word Fact, Word Value, DateOnly? From, MomentWord? Recorded, SourceSpan Span)
{
    public const string Form = "DATE FACT VALUE [recorded MOMENT]";
}
