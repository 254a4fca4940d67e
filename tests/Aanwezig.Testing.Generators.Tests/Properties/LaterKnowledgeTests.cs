namespace Aanwezig.Testing.Generators.Tests.Properties;

public class LaterKnowledgeTests
{
    [Fact]
    public void PastMoment_IsUnaffectedByWhatWasRecordedLater() =>
        Trials.Hold(random => LaterKnowledge.Contradiction(random, (protocol, student, on, knownAt) => protocol.Assess(student, on, knownAt)));

    [Fact]
    public void EngineThatKnowsTheNextMinuteToo_IsFound() =>
        Trials.AreFalsifiedBy(random => LaterKnowledge.Contradiction(random, (protocol, student, on, knownAt) => protocol.Assess(student, on, knownAt.AddMinutes(1))));

    [Fact]
    public void EngineThatKnowsLaterConsents_IsFound() =>
        Trials.AreFalsifiedBy(random => LaterKnowledge.Contradiction(random, (protocol, student, on, knownAt) =>
            protocol.Assess(student with { Consents = [.. student.Consents.Select((consent, place) => consent.At <= knownAt ? consent : consent with { At = knownAt.AddSeconds(place - 60) })] }, on, knownAt)));
}
