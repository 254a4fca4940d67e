using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Testing.Claims;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A scenario as written, before it is checked against its protocol.</summary>
internal sealed class ScenarioDocument
{
    public required SourceText Source { get; init; }

    public Word? Name { get; init; }

    public Word? Protocol { get; init; }

    public Word? Calendar { get; init; }

    public Student? Student { get; init; }

    public IReadOnlyList<AttendanceLine> Attendance { get; init; } = [];

    public IReadOnlyList<DossierLine> Dossier { get; init; } = [];

    public IReadOnlyList<(Consent Consent, MomentWord At)> Consents { get; init; } = [];

    public IReadOnlyList<TimetableLine> Timetable { get; init; } = [];

    public IReadOnlyList<FactLine> Facts { get; init; } = [];

    public IReadOnlyList<ExemptionLine> Exemptions { get; init; } = [];

    public IReadOnlyList<Enrolment> Enrolments { get; init; } = [];

    public IReadOnlyList<SettingChange> Changes { get; init; } = [];

    public IReadOnlyList<Expectation> Expectations { get; init; } = [];
}
