
namespace Aanwezig.Testing.Generators.Tests.Properties;

public class ScenarioTextTests
{
    private const string Remark = "# not said here";

    [Fact]
    public void RandomCase_AsAScenario_PassesItself()
    {
        var cases = Asked.For(few: 10, each: 2000);
        var whole = Enumerable.Range(0, 40 * cases)
            .Select(turn => RandomCases.Draw(turn * 7))
            .Where(random => !random.Files()[0].Text.Contains(Remark, StringComparison.Ordinal))
            .Take(cases)
            .ToList();

        Assert.Equal(cases, whole.Count);
        Assert.All(whole, random => Assert.True(Run(random) is var result && result.Passed, result + random.Files()[0].Text));
    }

    [Fact]
    public void StartAndSubject_StandInTheLine()
    {
        var random = RandomCases.Draw(0);
        var record = new Attendance.AttendanceRecord(random.On, 60, "sick") { Subject = "nl", Start = new TimeOnly(9, 0) };

        var text = (random with { Student = random.Student with { Records = [record] } }).Files()[0].Text;

        Assert.Contains($"  - {random.On:yyyy-MM-dd}T09:00 sick 1:00 subject nl\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAScenarioCannotSay_IsRemarked()
    {
        var random = RandomCases.Draw(0);
        var record = new Attendance.AttendanceRecord(random.On, 60, "sick") { Id = "a", Start = new TimeOnly(9, 0) };
        var correction = record with { Id = "b", Supersedes = "a", Start = new TimeOnly(10, 0), RecordedAt = random.On.ToDateTime(new TimeOnly(12, 0)) };

        var text = (random with { Student = random.Student with { Records = [record, correction] } }).Files()[0].Text;

        Assert.Contains($"{Remark}: another lesson in the correction b", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SmallestCase_StillFails_AndHasNothingToSpare()
    {
        var random = Enumerable.Range(0, 100).Select(RandomCases.Draw).First(drawn => drawn.Base is null && Occurs(drawn) && drawn.Student.Records.Count > 15);

        var smallest = random.Smallest(Occurs);

        Assert.True(Occurs(smallest));
        Assert.True(smallest.Student.Records.Count < random.Student.Records.Count);
        Assert.True(smallest.Protocol.Definition.Steps.Count < random.Protocol.Definition.Steps.Count);
        Assert.DoesNotContain(FewerFacts.Of(smallest).Concat(FewerWords.Of(smallest)), Occurs);
    }

    private static bool Occurs(RandomCase random) => random.Protocol.Replay(random.Student, random.Begins, random.On).Count > 0;

    private static ScenarioResult Run(RandomCase random)
    {
        var folder = Directory.CreateTempSubdirectory("aanwezig-random-");
        try
        {
            foreach (var (file, text) in random.Files())
            {
                File.WriteAllText(Path.Combine(folder.FullName, file), text);
            }

            return Scenarios.In(Path.Combine(folder.FullName, "scenario.yaml"), ProtocolLibrary.Read([folder.FullName])).Single().Run();
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
