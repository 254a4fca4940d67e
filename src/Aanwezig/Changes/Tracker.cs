using System.Runtime.CompilerServices;
using Aanwezig.Attendance;
using Aanwezig.Batches;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Changes;

/// <summary>A tracker follows one student event by event: it takes each new fact and returns the change that it makes.</summary>
/// <remarks>
/// <para>
/// Example: a host begins with a student's case on 3 November 2026. It hands over each registration as it arrives, and each entry of the dossier; in the
/// evening it goes on to the next day. Each call returns the recommendations that were added or are gone.
/// </para>
/// <para>
/// The occurrences and the answer always equal those of <see cref="Protocol.Replay(StudentCase, DateOnly, DateOnly, DateTime?)"/> and
/// <see cref="Protocol.Assess"/> for the same case and day. Occurrences are found at once, the answer on first use. An event that does not allow an
/// answer is refused, and the tracker stays as it was. A tracker is not safe for several threads at once; the changes and answers that it returns are.
/// </para>
/// </remarks>
public sealed class Tracker
{
    private readonly Func<DateOnly, Protocol> _protocolOn;
    private readonly TrackedOccurrences _occurrences = new();
    private Protocol _protocol;
    private Registrations _registrations;
    private PackedStudent? _packed;
    private TrackerState _standing;

    /// <summary>Starts to follow a student.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="student">The case so far; its lists are copied, so that the host may change them afterwards.</param>
    /// <param name="on">The day of the first answer.</param>
    /// <exception cref="InvalidInputException">The case or the day does not allow an answer.</exception>
    public Tracker(Protocol protocol, StudentCase student, DateOnly on)
        : this(_ => protocol, Given(protocol), student, on)
    {
    }

    /// <summary>Starts to follow a student under whichever version of a protocol is in force on the day.</summary>
    /// <param name="protocols">The versions of the protocol.</param>
    /// <param name="student">The case so far; its lists are copied, so that the host may change them afterwards.</param>
    /// <param name="on">The day of the first answer.</param>
    /// <exception cref="InvalidInputException">The case or the day does not allow an answer.</exception>
    public Tracker(ProtocolSet protocols, StudentCase student, DateOnly on)
        : this(Given(protocols).On, protocols.On(on), student, on)
    {
    }

    private Tracker(Func<DateOnly, Protocol> protocolOn, Protocol protocol, StudentCase student, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(student);
        (_protocolOn, _protocol) = (protocolOn, protocol);
        var known = Copied(student);
        RefuseMistakes(known, on);
        (_standing, _registrations, _packed) = (new TrackerState(protocol, known, on), new Registrations(known.Records), Packed(known, on));
        Follow(hasOnlyRecords: false);
    }

    /// <summary>The case by now, with all events.</summary>
    public StudentCase Known => _standing.Known;

    /// <summary>The day of the answer; the answer speaks at its end.</summary>
    public DateOnly On => _standing.On;

    /// <summary>The occurrences up to and including the day of the answer with their outcomes, by onset, then in file order.</summary>
    public IReadOnlyList<OccurrenceRecord> Occurrences => _occurrences.All;

    /// <summary>The answer by now, made on first use.</summary>
    public Assessment Answer => _standing.Answer;

    /// <summary>Whether the next registration can be taken in packed form, without a look at the whole case.</summary>
    internal bool IsPacked => _packed is not null;

    /// <summary>Takes a registration, or a correction of one.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="InvalidInputException">The case with the record does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(AttendanceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_packed is null || !_registrations.Allows(record) || !_packed.TryAdd(record, _registrations.CorrectedBy(record)))
        {
            return Become(Known with { Records = [.. Known.Records, record] }, On);
        }

        _registrations.Add(record);
        return Move(new TrackerState(_standing, _registrations.SoFar, On), hasOnlyRecords: true);
    }

    /// <summary>Takes an entry of the dossier.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="InvalidInputException">The case with the entry does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(DossierEntry entry) => Become(Known with { Dossier = [.. Known.Dossier, Given(entry)] }, On);

    /// <summary>Takes a consent, refusal, withdrawal or objection.</summary>
    /// <param name="consent">The consent.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="InvalidInputException">The case with the consent does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(Consent consent) => Become(Known with { Consents = [.. Known.Consents, Given(consent)] }, On);

    /// <summary>Takes a fact about the student.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="InvalidInputException">The case with the fact does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(FactChange fact) => Become(Known with { Facts = [.. Known.Facts, Given(fact)] }, On);

    /// <summary>Takes an exemption of the student.</summary>
    /// <param name="exemption">The exemption.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The exemption is null.</exception>
    /// <exception cref="InvalidInputException">The case with the exemption does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(Exemption exemption) => Become(Known with { Exemptions = [.. Known.Exemptions, Given(exemption)] }, On);

    /// <summary>Takes a period of enrolment: a new one, or another form of the known one with the same first day, such as the last day of a student who leaves.</summary>
    /// <param name="enrolment">The period.</param>
    /// <returns>The change that it makes.</returns>
    /// <exception cref="ArgumentNullException">The period is null.</exception>
    /// <exception cref="InvalidInputException">The case with the period does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange Take(Enrolment enrolment)
    {
        var from = Given(enrolment).From;
        return Become(Known with { Enrolments = [.. Known.Enrolments.Where(known => known.From != from), enrolment] }, On);
    }

    /// <summary>Goes on to a later day, or stays on the same day.</summary>
    /// <param name="day">The day of the next answer.</param>
    /// <returns>The change that the passing days make.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before <see cref="On"/>.</exception>
    /// <exception cref="InvalidInputException">The day does not allow an answer; the tracker stays as it was.</exception>
    public AnswerChange GoOnTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, On);
        return _packed is not null && _packed.Answers(day) && _protocolOn(day) == _protocol && _protocol.PackedUntil(day) == _packed.Version
            ? Move(new TrackerState(_standing, _registrations.SoFar, day), hasOnlyRecords: day == On)
            : Become(Known, day);
    }

    private static StudentCase Copied(StudentCase given) => given with
    {
        Records = [.. given.Records],
        Dossier = [.. given.Dossier],
        Consents = [.. given.Consents],
        Timetable = [.. given.Timetable],
        Facts = [.. given.Facts],
        Exemptions = [.. given.Exemptions],
        Findings = [.. given.Findings],
    };

    private static T Given<T>(T thing, [CallerArgumentExpression(nameof(thing))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(thing, name);
        return thing;
    }

    private AnswerChange Become(StudentCase known, DateOnly on)
    {
        RefuseMistakes(known, on);
        _protocol = _protocolOn(on);
        (_registrations, _packed) = (new Registrations(known.Records), Packed(known, on));
        return Move(new TrackerState(_protocol, known, on), hasOnlyRecords: false);
    }

    private AnswerChange Move(TrackerState next, bool hasOnlyRecords)
    {
        var before = _standing;
        _standing = next;
        return new AnswerChange(before, next, Follow(hasOnlyRecords));
    }

    private ListChange<OccurrenceRecord> Follow(bool hasOnlyRecords)
    {
        var change = _occurrences.Follow(_standing, _packed, hasOnlyRecords, out var isComplete);
        _packed = isComplete ? _packed : null;
        return change;
    }

    private PackedStudent? Packed(StudentCase known, DateOnly on) =>
        _protocol.PackedUntil(on) is { } version ? PackedStudent.Of(version, _protocol.CalendarOf(known, on), known) : null;

    private void RefuseMistakes(StudentCase known, DateOnly on)
    {
        if (_protocolOn(on).Check(known, on) is { Count: > 0 } mistakes)
        {
            throw new InvalidInputException(mistakes);
        }
    }
}
