using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>One student in a replay: the records, facts, entries and consents that are known, on the student's own days.</summary>
internal sealed class FollowedCase
{
    private readonly IReadOnlyDictionary<ProtocolDefinition, FollowedCase> _views;

    public FollowedCase(
        ProtocolDefinition protocol,
        JurisdictionDefinition jurisdiction,
        SchoolCalendar calendar,
        StudentCase source,
        DateOnly on,
        DateTime? knownAt)
        : this(new ProtocolVersions([protocol]), jurisdiction, calendar, source, on, knownAt, new CompiledVersions(jurisdiction))
    {
    }

    public FollowedCase(
        ProtocolVersions versions,
        JurisdictionDefinition jurisdiction,
        SchoolCalendar calendar,
        StudentCase source,
        DateOnly on,
        DateTime? knownAt,
        CompiledVersions compilation)
    {
        Compilation = compilation;
        (Versions, Jurisdiction, Calendar, Source, On, KnownAt) = (versions.Until(on), jurisdiction, calendar, source, on, knownAt);
        Protocol = Versions.Last;
        Measures = Protocol.Measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        Compiled = compilation.Of(Protocol);
        Enrolled = EnrolledTime.Of(source);
        CompiledDays = HasDaysOfCalendar ? Compiled.DaysOf(calendar) : Compiled.DaysOf(new StudentDays(calendar, source.Timetable, Enrolled));
        Facts = new FactsOverTime(this);
        Exempt = new ExemptTime(Protocol, source.Exemptions, knownAt);
        Register = RegisteredDates.Of(this);
        Dossier = KnownDossier.Of(source.Dossier, on, knownAt);
        Consents = [.. source.Consents
            .Where(consent => DateOnly.FromDateTime(consent.At) <= on && (knownAt is null || consent.At <= knownAt))
            .OrderBy(consent => consent.At)];
        _views = Versions.All.ToDictionary(version => version, version => version == Protocol ? this : new FollowedCase(this, version));
    }

    // This view keeps the student, records and dossier, and takes the measures and steps of an earlier version.
    private FollowedCase(FollowedCase whole, ProtocolDefinition version)
    {
        (Versions, Jurisdiction, Calendar, Source, On, KnownAt) = (whole.Versions, whole.Jurisdiction, whole.Calendar, whole.Source, whole.On, whole.KnownAt);
        (Compilation, Facts, Register, Dossier, Consents, Enrolled) = (whole.Compilation, whole.Facts, whole.Register, whole.Dossier, whole.Consents, whole.Enrolled);
        Protocol = version;
        Compiled = Compilation.Of(version);
        CompiledDays = HasDaysOfCalendar ? Compiled.DaysOf(Calendar) : Compiled.DaysOf(whole.Days);
        Exempt = new ExemptTime(version, Source.Exemptions, KnownAt);
        Measures = version.Measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        _views = new Dictionary<ProtocolDefinition, FollowedCase> { [version] = this };
    }

    /// <summary>The versions of the protocol that had begun by the last day.</summary>
    public ProtocolVersions Versions { get; }

    /// <summary>The version of this view; for the whole case, the version of the last day.</summary>
    public ProtocolDefinition Protocol { get; }

    public JurisdictionDefinition Jurisdiction { get; }

    public SchoolCalendar Calendar { get; }

    public StudentCase Source { get; }

    public Student Student => Source.Student;

    public IReadOnlyDictionary<string, MeasureDefinition> Measures { get; }

    /// <summary>The compiled versions.</summary>
    public CompiledVersions Compilation { get; }

    /// <summary>The compiled form of the version of this view.</summary>
    public CompiledProtocol Compiled { get; }

    /// <summary>The tables of the version for the student's days.</summary>
    public CompiledDays CompiledDays { get; }

    public StudentDays Days => CompiledDays.Days;

    /// <summary>The enrolments of the student.</summary>
    public EnrolledTime Enrolled { get; }

    /// <summary>The known exemptions that the version allows.</summary>
    public ExemptTime Exempt { get; }

    public FactsOverTime Facts { get; }

    /// <summary>The last day of the replay, included; anything with a later date is ignored.</summary>
    public DateOnly On { get; }

    public DateTime? KnownAt { get; }

    /// <summary>What is left of the records, date by date.</summary>
    public RegisteredDates Register { get; }

    /// <summary>The records of which time is left for certain, ordered by date, start, id and content.</summary>
    public IReadOnlyList<KnownRecord> Records => Register.Records;

    /// <summary>The known entries, ordered by date, time of writing and content.</summary>
    public IReadOnlyList<DossierEntry> Dossier { get; }

    /// <summary>The known consents, earliest first.</summary>
    public IReadOnlyList<Consent> Consents { get; }

    /// <summary>The first day of the replay: the later of the first day of the protocol and that of the calendar.</summary>
    public DateOnly First => Versions.First.InForceFrom > Calendar.Range.From ? Versions.First.InForceFrom : Calendar.Range.From;

    /// <summary>Returns the view of the case through the version of a day.</summary>
    public FollowedCase Through(DateOnly day) => _views.GetValueOrDefault(Versions.On(day), this);

    /// <summary>Returns the first date from which the version counts entries <c>done</c> of a step; the earliest date for a duty.</summary>
    public DateOnly RemembersFrom(string step) =>
        Protocol.Steps.FirstOrDefault(other => other.Id == step) is { Duty: not null } ? DateOnly.MinValue : Versions.KnownFrom(Protocol);

    public bool IsEnrolled(DateOnly day) => Enrolled.Contains(day);

    /// <summary>Whether a day is a school day of the student in the time of a measure: no exemption leaves it out.</summary>
    public bool IsSchoolDayOf(MeasureDefinition measure, DateOnly day) => Days.IsSchoolDay(day) && !Exempt.Covers(measure, day);

    public bool IsInForce(DateOnly day) =>
        day >= Protocol.InForceFrom && !(Versions.EndOf(Protocol) < day);

    /// <summary>Whether the version counts an occurrence for repetition, measures of steps and limits. A version that starts over ignores earlier agreements.</summary>
    public bool Remembers(StepOnset occurrence) => occurrence.Step.Duty is not null || occurrence.Onset >= Versions.KnownFrom(Protocol);

    public int AgeOn(DateOnly day) => Age.On(Student.Born, day);

    private bool HasDaysOfCalendar => Source.Timetable.Count == 0 && !Enrolled.HasGaps;

    /// <summary>Returns the authority that a step contacts; null where the contact is someone else.</summary>
    public AuthorityDefinition? AuthorityOf(StepDefinition step) => Jurisdiction.AuthorityOf(step.Contact);
}
