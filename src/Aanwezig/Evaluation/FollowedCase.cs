using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Compilation;
using Aanwezig.Definitions;

namespace Aanwezig.Evaluation;

/// <summary>One student as the replay sees it: what holds with what is known, on the student's own days.</summary>
internal sealed class FollowedCase
{
    public FollowedCase(
        ProtocolDefinition protocol,
        JurisdictionDefinition jurisdiction,
        SchoolCalendar calendar,
        StudentCase source,
        DateOnly on,
        DateTime? knownAt,
        CompiledProtocol? compiled = null)
    {
        Compiled = compiled ?? new CompiledProtocol(protocol, jurisdiction);
        (Protocol, Jurisdiction, Calendar, Source, On, KnownAt) = (protocol, jurisdiction, calendar, source, on, knownAt);
        Measures = protocol.Measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        CompiledDays = source.Timetable.Count == 0 ? Compiled.DaysOf(calendar) : new CompiledDays(Compiled, new StudentDays(calendar, source.Timetable));
        Facts = new FactsOverTime(this);
        Exempt = new ExemptTime(protocol, source.Exemptions, knownAt);
        Records = KnownRecords.Of(this);
        Dossier = KnownDossier.Of(source.Dossier, on, knownAt);
        Consents = [.. source.Consents
            .Where(consent => DateOnly.FromDateTime(consent.At) <= on && (knownAt is null || consent.At <= knownAt))
            .OrderBy(consent => consent.At)];
    }

    public ProtocolDefinition Protocol { get; }

    public JurisdictionDefinition Jurisdiction { get; }

    public SchoolCalendar Calendar { get; }

    public StudentCase Source { get; }

    public Student Student => Source.Student;

    public IReadOnlyDictionary<string, MeasureDefinition> Measures { get; }

    /// <summary>The protocol as it is followed.</summary>
    public CompiledProtocol Compiled { get; }

    /// <summary>What the protocol asks of the days of the student.</summary>
    public CompiledDays CompiledDays { get; }

    public StudentDays Days => CompiledDays.Days;

    public FactsOverTime Facts { get; }

    /// <summary>What was arranged with the student.</summary>
    public ExemptTime Exempt { get; }

    /// <summary>The last day that is followed; nothing dated later exists.</summary>
    public DateOnly On { get; }

    public DateTime? KnownAt { get; }

    /// <summary>The records that hold, by date, start, id and content.</summary>
    public IReadOnlyList<KnownRecord> Records { get; }

    /// <summary>The known entries, by date, time of writing and content.</summary>
    public IReadOnlyList<DossierEntry> Dossier { get; }

    /// <summary>The known consents, earliest first.</summary>
    public IReadOnlyList<Consent> Consents { get; }

    /// <summary>The first day that is replayed: the start of the protocol, or of the calendar.</summary>
    public DateOnly First => Protocol.InForceFrom > Calendar.Range.From ? Protocol.InForceFrom : Calendar.Range.From;

    public bool IsEnrolled(DateOnly day) =>
        (Student.EnrolledFrom is not { } from || day >= from) && (Student.EnrolledUntil is not { } until || day <= until);

    public bool IsInForce(DateOnly day) =>
        day >= Protocol.InForceFrom && (Protocol.InForceUntil is not { } until || day <= until);

    public int AgeOn(DateOnly day) => Age.On(Student.Born, day);

    /// <summary>The authority that a step contacts; null where it contacts someone else.</summary>
    public AuthorityDefinition? AuthorityOf(StepDefinition step) =>
        Jurisdiction.Authorities.FirstOrDefault(authority => authority.Name == step.Contact);
}
