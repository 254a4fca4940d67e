using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Changes;

/// <summary>Follows one student event by event: takes what becomes known and tells what that changes in the answer.</summary>
/// <remarks>
/// The answer is always the one that <see cref="Protocol.Assess"/> gives afresh. An event that does not allow an answer is refused, and then nothing
/// changed. Not safe for several threads at once.
/// </remarks>
public sealed class Tracker
{
    private readonly Protocol _protocol;

    /// <summary>Begins to follow a student.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="student">What is known so far.</param>
    /// <param name="on">The day of the first answer.</param>
    /// <exception cref="InvalidInputException">The case or the day does not allow an answer.</exception>
    public Tracker(Protocol protocol, StudentCase student, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(student);
        _protocol = protocol;
        Known = student;
        Answer = protocol.Assess(student, on);
    }

    /// <summary>Everything that is known about the student by now.</summary>
    public StudentCase Known { get; private set; }

    /// <summary>The answer by now.</summary>
    public Assessment Answer { get; private set; }

    /// <summary>Takes a registration, or one that corrects another.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(AttendanceRecord record) => Become(Known with { Records = [.. Known.Records, Given(record)] }, Answer.On);

    /// <summary>Takes what the school did.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(DossierEntry entry) => Become(Known with { Dossier = [.. Known.Dossier, Given(entry)] }, Answer.On);

    /// <summary>Takes what the student allowed or refused.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(Consent consent) => Become(Known with { Consents = [.. Known.Consents, Given(consent)] }, Answer.On);

    /// <summary>Takes a fact.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(FactChange fact) => Become(Known with { Facts = [.. Known.Facts, Given(fact)] }, Answer.On);

    /// <summary>Takes what was arranged with the student.</summary>
    /// <exception cref="InvalidInputException">It does not allow an answer.</exception>
    public AnswerChange Take(Exemption exemption) => Become(Known with { Exemptions = [.. Known.Exemptions, Given(exemption)] }, Answer.On);

    /// <summary>Goes on to a later day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the one of the answer.</exception>
    /// <exception cref="InvalidInputException">The day does not allow an answer.</exception>
    public AnswerChange GoOnTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Answer.On);
        return Become(Known, day);
    }

    private static T Given<T>(T thing)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing;
    }

    private AnswerChange Become(StudentCase known, DateOnly on)
    {
        var change = new AnswerChange(Answer, _protocol.Assess(known, on));
        (Known, Answer) = (known, change.After);
        return change;
    }
}
