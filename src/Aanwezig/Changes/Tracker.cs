using Aanwezig.Attendance;
using Aanwezig.Batches;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Changes;

/// <summary>Follows one student event by event: takes what becomes known and tells what that changes.</summary>
/// <remarks>
/// What occurs is found at once; the answer is worked out when it is first asked for. Both are always what <see cref="Protocol.Replay(StudentCase, DateOnly, DateOnly, DateTime?)"/>
/// and <see cref="Protocol.Assess"/> give afresh. An event that does not allow an answer is refused, and then nothing changed. A tracker is not safe for several
/// threads at once; what it gave is.
/// </remarks>
public sealed class Tracker
{
    private readonly Protocol _protocol;
    private readonly TrackedOccurrences _occurrences;
    private Registrations _registrations;
    private PackedStudent? _packed;
    private TrackerState _standing;

    /// <summary>Begins to follow a student.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="student">What is known so far.</param>
    /// <param name="on">The day of the first answer.</param>
    /// <exception cref="InvalidInputException">The case or the day does not allow an answer.</exception>
    public Tracker(Protocol protocol, StudentCase student, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(student);
        (_protocol, _occurrences) = (protocol, new TrackedOccurrences(protocol));
        RefuseMistakes(student, on);
        (_standing, _registrations, _packed) = (new TrackerState(protocol, student, on), new Registrations(student.Records), Packed(student, on));
        Follow(hasOnlyRecords: false);
    }

    /// <summary>Everything that is known about the student by now.</summary>
    public StudentCase Known => _standing.Known;

    /// <summary>The day of the answer.</summary>
    public DateOnly On => _standing.On;

    /// <summary>What occurred up to the day of the answer, by onset, then in the order of the protocol, and how it stands.</summary>
    public IReadOnlyList<OccurrenceRecord> Occurrences => _occurrences.All;

    /// <summary>The answer by now.</summary>
    public Assessment Answer => _standing.Answer;

    /// <summary>Whether a registration is taken without going through the whole case.</summary>
    internal bool IsPacked => _packed is not null;

    /// <summary>Takes a registration, or one that corrects another.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
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

    /// <summary>Takes what the school did.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(DossierEntry entry) => Become(Known with { Dossier = [.. Known.Dossier, Given(entry)] }, On);

    /// <summary>Takes what the student allowed or refused.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(Consent consent) => Become(Known with { Consents = [.. Known.Consents, Given(consent)] }, On);

    /// <summary>Takes a fact.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(FactChange fact) => Become(Known with { Facts = [.. Known.Facts, Given(fact)] }, On);

    /// <summary>Takes what was arranged with the student.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(Exemption exemption) => Become(Known with { Exemptions = [.. Known.Exemptions, Given(exemption)] }, On);

    /// <summary>Goes on to a later day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the one of the answer.</exception>
    /// <exception cref="InvalidInputException">The day does not allow an answer.</exception>
    public AnswerChange GoOnTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, On);
        return _packed is not null && _packed.Answers(day) && _protocol.PackedUntil(day) == _packed.Version
            ? Move(new TrackerState(_standing, _registrations.SoFar, day), hasOnlyRecords: day == On)
            : Become(Known, day);
    }

    private static T Given<T>(T thing)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing;
    }

    private AnswerChange Become(StudentCase known, DateOnly on)
    {
        RefuseMistakes(known, on);
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
        var change = _occurrences.Follow(_standing, _packed, hasOnlyRecords, out var wasTold);
        _packed = wasTold ? _packed : null;
        return change;
    }

    private PackedStudent? Packed(StudentCase known, DateOnly on) =>
        _protocol.PackedUntil(on) is { } version ? PackedStudent.Of(version, _protocol.CalendarOf(known, on), known) : null;

    private void RefuseMistakes(StudentCase known, DateOnly on)
    {
        if (_protocol.Check(known, on) is { Count: > 0 } mistakes)
        {
            throw new InvalidInputException(mistakes);
        }
    }
}
