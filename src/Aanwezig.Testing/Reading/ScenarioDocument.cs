using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Reading;

/// <summary>A registration as written, with its corrections, each after the one before it.</summary>
internal sealed record AttendanceLine(DaySpan Days, Word Code, int Minutes, Activity Activity, Instant? Recorded, IReadOnlyList<Correction> Corrections, SourceSpan Span)
{
    public const string Form = "DATE[..DATE] KIND H:MM [ACTIVITY] [recorded MOMENT][, corrected MOMENT to KIND [H:MM]]…";
}

/// <summary>What a registration became at a moment; without minutes they stayed as they were.</summary>
internal sealed record Correction(Instant At, Word Code, int? Minutes);

/// <summary>What the school did, as written.</summary>
internal sealed record DossierLine(Word Step, DateOnly Date, DossierOutcome Outcome, DateOnly? Onset, Instant? Recorded, string? Reason, SourceSpan Span)
{
    public const string Form = "DATE STEP OUTCOME [onset DATE] [recorded MOMENT] [reason WORDS]";
}

/// <summary>Scheduled time, as written.</summary>
internal sealed record TimetableLine(DaySpan Days, int Minutes, Activity Activity, string? Subject, SourceSpan Span)
{
    public const string Form = "DATE[..DATE] H:MM [ACTIVITY] [SUBJECT]";
}

/// <summary>A fact as written; without a date it always held.</summary>
internal sealed record FactLine(Word Fact, Word Value, DateOnly? From, Instant? Recorded, SourceSpan Span)
{
    public const string Form = "DATE FACT VALUE [recorded MOMENT]";
}

/// <summary>A setting of the protocol that the scenario changes.</summary>
internal sealed record SettingChange(Word Path, SyntaxNode Value);

/// <summary>A scenario as written: read, but not yet held against its protocol.</summary>
internal sealed class ScenarioDocument
{
    public required SourceText Source { get; init; }

    public Word? Name { get; init; }

    public Word? Protocol { get; init; }

    public Word? Calendar { get; init; }

    public Student? Student { get; init; }

    public IReadOnlyList<AttendanceLine> Attendance { get; init; } = [];

    public IReadOnlyList<DossierLine> Dossier { get; init; } = [];

    public IReadOnlyList<(Consent Consent, Instant At)> Consents { get; init; } = [];

    public IReadOnlyList<TimetableLine> Timetable { get; init; } = [];

    public IReadOnlyList<FactLine> Facts { get; init; } = [];

    public IReadOnlyList<SettingChange> Changes { get; init; } = [];

    public IReadOnlyList<Expectation> Expectations { get; init; } = [];
}
