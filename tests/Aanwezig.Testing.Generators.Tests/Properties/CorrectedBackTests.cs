using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class CorrectedBackTests
{
    [Fact]
    public void CorrectingARecordAndCorrectingItBack_ChangesNoVerdictAndNoDate() => Trials.Hold(random =>
        CorrectedBack.Contradiction(random, Answer, Occurrences));

    [Fact]
    public void EngineThatFollowsOneCorrectionOnly_IsFound() => Trials.AreFalsifiedBy(random => CorrectedBack.Contradiction(
        random,
        (asked, student) => Answer(asked, OneCorrection(student)),
        (asked, student) => Occurrences(asked, OneCorrection(student))));

    private static Assessment Answer(RandomCase asked, StudentCase student) => asked.Protocol.Assess(student, asked.On);

    private static string Occurrences(RandomCase asked, StudentCase student) =>
        Written.Json(asked.Protocol.Replay(student, asked.Begins, asked.On));

    private static StudentCase OneCorrection(StudentCase student)
    {
        var corrections = student.Records.Where(record => record.Supersedes is not null).Select(record => record.Id).ToHashSet();
        return student with { Records = [.. student.Records.Where(record => record.Supersedes is null || !corrections.Contains(record.Supersedes))] };
    }
}
