using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>An entry of the dossier, as written.</summary>
internal sealed record DossierLine(Word Step, DateOnly Date, DossierOutcome Outcome, DateOnly? Onset, MomentWord? Recorded, string? Reason, SourceSpan Span)
{
    public const string Form = "DATE STEP OUTCOME [onset DATE] [recorded MOMENT] [reason WORDS]";
}
