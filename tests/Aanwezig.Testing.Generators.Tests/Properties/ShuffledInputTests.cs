using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class ShuffledInputTests
{
    [Fact]
    public void ShuffledInput_GivesTheSameBytes() => Trials.Hold(random => ShuffledInput.Contradiction(random, (asked, student) => asked.Protocol.Assess(student, asked.On)));

    [Fact]
    public void EngineThatForgetsTheLastRecordHandedOver_IsFound() => Trials.AreFalsifiedBy(random =>
        ShuffledInput.Contradiction(random, (asked, student) => asked.Protocol.Assess(student with { Records = WithoutLast(student.Records) }, asked.On)));

    [Fact]
    public void EngineThatTakesTheLastConsentHandedOver_IsFound() => Trials.AreFalsifiedBy(random =>
        ShuffledInput.Contradiction(random, (asked, student) => asked.Protocol.Assess(student with { Consents = [.. student.Consents.TakeLast(1)] }, asked.On)));

    // The last one that nothing corrects, so that what is left is whole.
    private static AttendanceRecord[] WithoutLast(IReadOnlyList<AttendanceRecord> records)
    {
        var last = records.Last(record => record.Id is null || records.All(other => other.Supersedes != record.Id));
        return [.. records.Where(record => !ReferenceEquals(record, last))];
    }
}
