using System.Reflection;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Batches;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Dossier;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Sources;
using Aanwezig.Recommendations;
using Aanwezig.Snapshots;

namespace Aanwezig;

/// <summary>A protocol that is ready to answer questions about students, with its jurisdiction, its calendars and its earlier versions.</summary>
/// <remarks>
/// <para>
/// Example: a school agreed that the coach talks to a student after five unexcused hours. <see cref="Assess"/> with the student's case and
/// 3 November 2026 returns an answer that recommends this talk, or withholds it with a reason, or counts the hours that are left.
/// </para>
/// <para>A protocol is immutable, and several threads may use it at once. It has no clock: each question names its day.</para>
/// </remarks>
public sealed class Protocol
{
    private static readonly string Version =
        typeof(Protocol).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly IReadOnlyDictionary<string, SchoolCalendar> _calendars;
    private readonly ProtocolVersions _versions;
    private readonly DateOnly? _replacedFrom;
    private readonly CompiledVersions _compiled;
    private readonly Lazy<PackedVersion?> _packed;

    internal Protocol(
        ProtocolDefinition definition,
        JurisdictionDefinition jurisdiction,
        IEnumerable<CalendarDefinition> calendars,
        IReadOnlyDictionary<string, IReadOnlyList<CalendarChange>>? changes = null,
        IEnumerable<ProtocolDefinition>? earlier = null,
        DateOnly? replacedFrom = null)
    {
        (Definition, _replacedFrom) = (definition, replacedFrom);
        _versions = new ProtocolVersions([.. earlier ?? [], definition]);
        Jurisdiction = jurisdiction;
        _compiled = new CompiledVersions(jurisdiction);
        _packed = new Lazy<PackedVersion?>(() => PackedVersion.Of(_compiled.Of(_versions.First)));
        var holidays = jurisdiction.PublicHolidays.Select(holiday => holiday.On).ToList();
        _calendars = calendars.ToDictionary(
            calendar => calendar.Name,
            calendar => new SchoolCalendar(calendar, holidays, changes?.GetValueOrDefault(calendar.Name) ?? []),
            StringComparer.Ordinal);
    }

    /// <summary>The document; the last one where there are several versions.</summary>
    public ProtocolDefinition Definition { get; }

    /// <summary>The versions, earliest first; each answers for the days on which it is in force.</summary>
    public IReadOnlyList<ProtocolDefinition> Versions => _versions.All;

    /// <summary>The compiled versions.</summary>
    internal CompiledVersions Compiled => _compiled;

    /// <summary>The jurisdiction.</summary>
    public JurisdictionDefinition Jurisdiction { get; }

    /// <summary>The calendars that a student may have, by name.</summary>
    public IReadOnlyDictionary<string, SchoolCalendar> Calendars => _calendars;

    /// <summary>Returns the answer for one student on one date: recommended, withheld and upcoming steps.</summary>
    /// <param name="student">The student's case; data dated after <paramref name="on"/> are left out.</param>
    /// <param name="on">The day; the answer speaks at its end.</param>
    /// <param name="knownAt">The moment up to which data count as known, included, local time; null: everything that was handed over.</param>
    /// <exception cref="ArgumentException">The moment is one of UTC (<see cref="DateTimeKind.Utc"/>).</exception>
    /// <exception cref="InvalidInputException">The case or the date does not allow an answer; <see cref="Check"/> returns the reasons.</exception>
    public Assessment Assess(StudentCase student, DateOnly on, DateTime? knownAt = null)
    {
        var followed = Follow(student, on, knownAt);
        return Assessment.Of(LedgerOf(followed), Receipt(followed));
    }

    /// <summary>Returns every occurrence with an onset in a period, with its state at the end of the period, by onset, then in file order.</summary>
    /// <param name="student">The student's case; data dated after <paramref name="until"/> are left out.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    /// <param name="knownAt">The moment up to which data count as known, included, local time; null: everything that was handed over.</param>
    /// <exception cref="InvalidInputException">The case or the period does not allow an answer, or the period ends before it begins.</exception>
    public IReadOnlyList<OccurrenceRecord> Replay(StudentCase student, DateOnly from, DateOnly until, DateTime? knownAt = null)
    {
        RefuseReversed(from, until);
        var ledger = LedgerOf(student, until, knownAt);
        return [.. ledger.Occurrences
            .Where(occurrence => occurrence.Onset >= from)
            .Select(occurrence => new OccurrenceRecord(
                student.Student.Id,
                occurrence.Step.Id,
                occurrence.Step.Title,
                occurrence.Onset,
                occurrence.EndedBy(until),
                occurrence.OutcomeOn(until))
            {
                EarlierVersion = occurrence.Protocol == _versions.On(until) ? null : occurrence.Protocol,
            })];
    }

    /// <summary>Returns every occurrence with an onset in a period for many students, by student, onset, then in file order.</summary>
    /// <param name="students">The students.</param>
    /// <param name="from">The first day, included.</param>
    /// <param name="until">The last day, included.</param>
    /// <param name="options">The options; null: several students at once, and to the end.</param>
    /// <remarks>
    /// The occurrences equal those of each student alone. The result is lazy: the students are followed while the caller enumerates it, nothing is kept,
    /// and a second enumeration follows them again.
    /// </remarks>
    /// <exception cref="InvalidInputException">A case or the period does not allow an answer; of several such cases, one is reported.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public IEnumerable<SetOccurrence> Replay(AttendanceSet students, DateOnly from, DateOnly until, BatchOptions? options = null)
    {
        RefuseReversed(from, until);
        var question = QuestionOf(students, from, until);
        var how = options ?? new BatchOptions();
        return SetReplay.Of(students, () => new SetFollower(question), how.Threads, how.Progress, how.Cancellation);
    }

    /// <summary>Returns the question of a replay to each student of a set.</summary>
    internal SetQuestion QuestionOf(AttendanceSet students, DateOnly from, DateOnly until)
    {
        var begun = _versions.Until(until);
        var compiled = _compiled.Of(begun.Last);
        var plan = begun.All.Count == 1 && KnowsCodes(begun.Last, students) ? PackedPlan.Of(compiled, students.Codes) : null;
        return new SetQuestion(students, compiled, plan, from, until, Versions, _calendars, (student, on) => LedgerOf(student, on));
    }

    /// <summary>Returns the mistakes that prevent an answer for a case on a day, sorted by place; empty where there is an answer.</summary>
    /// <param name="student">The student's case.</param>
    /// <param name="on">The day.</param>
    public IReadOnlyList<Diagnostic> Check(StudentCase student, DateOnly on)
    {
        var bag = new DiagnosticBag();
        if (CalendarFor(student, on, bag) is { } calendar)
        {
            foreach (var version in _versions.Until(on).All)
            {
                PeriodCheck.Of(version, calendar, student.Student, on, bag);
            }
        }

        bag.AddRange(CaseCheck.Of(student, on));
        var begun = _versions.Until(on);
        foreach (var record in student.Records.Where(record => begun.On(record.Date).Attendance.KindOf(record.Code) is null))
        {
            bag.Add(AskingDiagnostics.CodeWithoutKind, record.Origin ?? default, new("code", record.Code), new("protocol", Definition.Name));
        }

        CheckExemptions(student, bag);
        return bag.Sorted();
    }

    /// <summary>Returns the version that follows students in packed form up to a day; null where a later version has begun, or the form cannot hold the version.</summary>
    internal PackedVersion? PackedUntil(DateOnly on) =>
        (_versions.All.Count == 1 || on < _versions.All[1].InForceFrom) && !(on >= _replacedFrom) ? _packed.Value : null;

    /// <summary>Returns the calendar of a case without mistakes.</summary>
    internal SchoolCalendar CalendarOf(StudentCase student, DateOnly on) => CalendarFor(student, on, new DiagnosticBag())!;

    /// <summary>Returns the comparisons of the condition of a step at the end of a day; none for a step that the version of that day does not have.</summary>
    internal IReadOnlyList<Evidence> EvidenceOf(StudentCase student, DateOnly on, DateTime? knownAt, string step)
    {
        var replay = LedgerOf(student, on, knownAt).Replay;
        return replay.Steps.FirstOrDefault(standing => standing.Step.Id == step) is { } found
            ? EvidenceBuilder.Of(found.Reading, replay.Today, replay.Today.Followed, found.Step.Keys["when"])
            : [];
    }

    internal Ledger LedgerOf(StudentCase student, DateOnly on, DateTime? knownAt = null) => LedgerOf(Follow(student, on, knownAt));

    private static Ledger LedgerOf(FollowedCase followed) => GuardRail.LedgerOf(Occurrences.Replays.Replay.Of(followed));

    private static void RefuseReversed(DateOnly from, DateOnly until)
    {
        if (until < from)
        {
            throw new InvalidInputException([new Diagnostic(AskingDiagnostics.ReversedPeriod, default, new("from", IsoDate.Of(from)), new("until", IsoDate.Of(until)))]);
        }
    }

    // The check of the case that has such a code reports it.
    private static bool KnowsCodes(ProtocolDefinition version, AttendanceSet students) => students.Codes.All(code => version.Attendance.KindOf(code) is not null);

    private void CheckExemptions(StudentCase student, DiagnosticBag bag)
    {
        foreach (var exemption in student.Exemptions)
        {
            var last = Definition.Exemptions.FirstOrDefault(allowed => allowed.Name == exemption.Name)?.LastDay(exemption.From);
            if (exemption.Until != DateOnly.MaxValue && last < exemption.Until)
            {
                bag.Add(
                    AskingDiagnostics.ExemptionTooLong, exemption.Origin ?? default,
                    new("exemption", exemption.Name), new("from", IsoDate.Of(exemption.From)), new("until", IsoDate.Of(exemption.Until)),
                    new("protocol", Definition.Name), new("last", IsoDate.Of(last.Value)));
            }
        }
    }

    private FollowedCase Follow(StudentCase student, DateOnly on, DateTime? knownAt)
    {
        ArgumentNullException.ThrowIfNull(student);
        var moment = Accepted.Local(knownAt, nameof(knownAt));
        var mistakes = Check(student, on);
        return mistakes.Count > 0
            ? throw new InvalidInputException(mistakes)
            : new FollowedCase(_versions, Jurisdiction, CalendarFor(student, on, new DiagnosticBag())!, student, on, moment, _compiled);
    }

    private SchoolCalendar? CalendarFor(StudentCase student, DateOnly on, DiagnosticBag bag)
    {
        var place = student.Student.Origin ?? default;
        if ((student.Student.Calendar ?? _versions.On(on).Calendar) is not { } name)
        {
            bag.Add(AskingDiagnostics.NoCalendar, place, new("student", student.Student.Id), new("protocol", Definition.Name));
            return null;
        }

        if (!_calendars.TryGetValue(name, out var calendar))
        {
            bag.Add(AskingDiagnostics.UnknownCalendar, place, new("calendar", name), new("known", string.Join(", ", _calendars.Keys.Order(StringComparer.Ordinal))));
            return null;
        }

        if (!calendar.Range.Contains(on))
        {
            bag.Add(
                AskingDiagnostics.OutsideCalendar, default,
                new("date", IsoDate.Of(on)), new("calendar", name), new("from", IsoDate.Of(calendar.Range.From)), new("until", IsoDate.Of(calendar.Range.Until)));
        }
        else if (on < _versions.First.InForceFrom)
        {
            bag.Add(AskingDiagnostics.BeforeProtocol, default, new("protocol", Definition.Name), new("from", IsoDate.Of(_versions.First.InForceFrom)), new("date", IsoDate.Of(on)));
        }

        else if (on >= _replacedFrom)
        {
            bag.Add(AskingDiagnostics.LaterVersion, default, new("protocol", Definition.Name), new("from", IsoDate.Of(_replacedFrom.Value)), new("date", IsoDate.Of(on)));
        }

        return calendar;
    }

    internal static Receipt Receipt(FollowedCase followed) => new(
        Version,
        followed.Protocol.Name,
        followed.Protocol.Version,
        followed.Protocol.ContentHash,
        followed.Jurisdiction.Name,
        followed.Jurisdiction.ContentHash,
        followed.Calendar.Name,
        followed.Calendar.ContentHash,
        followed.On,
        followed.KnownAt)
    {
        InForceFrom = followed.Protocol.InForceFrom,
        Earlier = [.. followed.Versions.All.SkipLast(1).Select(version => new EarlierVersion(version.Version, version.InForceFrom, version.ContentHash))],
    };
}
