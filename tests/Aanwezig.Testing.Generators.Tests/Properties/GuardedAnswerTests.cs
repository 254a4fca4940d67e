using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class GuardedAnswerTests
{
    private static readonly DateOnly Early = new(2026, 8, 1);

    [Fact]
    public void Answer_AsksForNothingThatAGuardForbids_AndForEveryDuty() => Trials.Hold(random => GuardedAnswer.Contradiction(random, (asked, day) => asked.Protocol.Assess(asked.Student, day)));

    [Fact]
    public void EngineThatThinksThereIsConsent_IsFound() => IsFound("no consent", student => student with
    {
        Consents = [new Consent(ConsentScope.ParentContact, ConsentState.Given, Early.ToDateTime(TimeOnly.MinValue))],
    });

    [Fact]
    public void EngineThatOverlooksAnObjection_IsFound() => IsFound("not weighed", student => student with
    {
        Consents = [.. student.Consents.Where(consent => consent.State is not (ConsentState.Objected or ConsentState.Refused))],
    });

    [Fact]
    public void EngineThatThinksTheStudentWasSpokenTo_IsFound() => IsFound("not spoken to", student => student with
    {
        Dossier = [.. student.Dossier, .. Enumerable.Range(0, 180).Select(day => new DossierEntry("find_out", Early.AddDays(day), DossierOutcome.Done))],
    });

    [Fact]
    public void EngineForWhichOneAttemptIsATalk_IsFound() => IsFound("not spoken to", student => student with
    {
        Dossier = [.. student.Dossier, .. student.Dossier.Where(entry => entry.Outcome == DossierOutcome.Attempted).Select(entry => entry with { Step = "find_out", Outcome = DossierOutcome.Done })],
    });

    [Fact]
    public void EngineThatTakesTheStudentForAYearOlder_IsFound() => IsFound("does not serve", student => student with
    {
        Student = student.Student with { Born = student.Student.Born.AddYears(-1) },
    });

    [Fact]
    public void EngineThatTakesTheStudentForAnAdult_IsFound() => IsFound("keeps the student at school", student => student with
    {
        Student = student.Student with { Born = new DateOnly(2000, 1, 1) },
    });

    [Fact]
    public void EngineThatHoldsDuties_IsFound() => Trials.AreFalsifiedBy(random => GuardedAnswer.Contradiction(random, (asked, day) => WithoutDuties(asked.Protocol.Assess(asked.Student, day))));

    // The fault is found for its own reason.
    private static void IsFound(string reason, Func<StudentCase, StudentCase> fault) => Trials.AreFalsifiedBy(random =>
        GuardedAnswer.Contradiction(random, (asked, day) => asked.Protocol.Assess(fault(asked.Student), day)) is { } told
            && told.Contains(reason, StringComparison.Ordinal) ? told : null);

    private static Assessment WithoutDuties(Assessment answer) => new()
    {
        Student = answer.Student,
        On = answer.On,
        Protocol = answer.Protocol,
        Jurisdiction = answer.Jurisdiction,
        Recommendations = [.. answer.Recommendations.Where(item => item.Duty is null)],
        Withheld = answer.Withheld,
        Receipt = answer.Receipt,
    };
}
