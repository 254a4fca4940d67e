namespace Aanwezig.Testing.Tests;

public class ScenariosTests
{
    private static readonly string Worked = TestFolder.Of("Worked");

    public static TheoryData<string> Files() => [.. Scenarios.In(Worked).Select(scenario => Path.GetRelativePath(Worked, scenario.File))];

    [Theory]
    [MemberData(nameof(Files))]
    public void WorkedScenario_ComesTrue(string file)
    {
        var result = Assert.Single(Scenarios.In(Path.Combine(Worked, file))).Run();

        Assert.True(result.Passed, result.ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void WorkedScenario_HasNoMistake(string file) =>
        Assert.DoesNotContain(Assert.Single(Scenarios.In(Path.Combine(Worked, file))).Check(), each => each.IsError);

    [Fact]
    public void CaseThatCannotBeAsked_IsReportedWithoutAsking()
    {
        var folder = Directory.CreateTempSubdirectory("aanwezig-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "a.yaml"),
                "scenario: a\nprotocol: nl/mbo-basis\nstudent: { born: 2009-03-12 }\nexpect:\n  - { on: 2040-01-10, includes: [coach_talk] }\n");
            var scenario = Assert.Single(Scenarios.In(folder.FullName));

            Assert.Single(scenario.Check(), each => each.IsError);
            Assert.Equal(scenario.Run().Diagnostics.Select(each => (each.Code, each.Span)), scenario.Check().Select(each => (each.Code, each.Span)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Directory_GivesItsScenariosInOrder_AndNoProtocols() =>
        Assert.Equal(
            ["by-name.yaml", "everything.yaml", "practice-ignored.yaml", "sixteen-hours.yaml"],
            Scenarios.In(Worked).Select(scenario => Path.GetFileName(scenario.File)));

    [Fact]
    public void DirectoryThatDoesNotExist_IsRefused() =>
        Assert.Throws<DirectoryNotFoundException>(() => Scenarios.In(Path.Combine(Worked, "nowhere")));

    [Fact]
    public void ProtocolWithAMistake_IsReportedAtItsOwnPlace()
    {
        var folder = Directory.CreateTempSubdirectory("aanwezig-");
        try
        {
            var protocol = File.ReadAllText(Path.Combine(Worked, "2026-08-01.yaml")).Replace("contact: student", "contact: studnt", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder.FullName, "2026-08-01.yaml"), protocol);
            var scenarios = folder.CreateSubdirectory("scenarios");
            File.Copy(Path.Combine(Worked, "scenarios", "sixteen-hours.yaml"), Path.Combine(scenarios.FullName, "a.yaml"));

            var result = Assert.Single(Scenarios.In(folder.FullName)).Run();

            Assert.Equal(result.Diagnostics.Select(each => each.Span), Assert.Single(Scenarios.In(folder.FullName)).Check().Select(each => each.Span));
            var mistake = Assert.Single(result.Diagnostics, each => each.IsError);
            Assert.Equal(Path.Combine(folder.FullName, "2026-08-01.yaml"), mistake.Span.File);
            Assert.Equal("student", mistake.Suggestion);
            Assert.Equal(2, result.Texts.Count);
            Assert.Contains(mistake.Span.File, result.Texts.Keys);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ProtocolIsReadOnce_ForAsLongAsItsTextStays()
    {
        var folder = Directory.CreateTempSubdirectory("aanwezig-");
        try
        {
            var file = Path.Combine(folder.FullName, "2026-08-01.yaml");
            var good = File.ReadAllText(Path.Combine(Worked, "2026-08-01.yaml"));
            var scenarios = folder.CreateSubdirectory("scenarios");
            File.Copy(Path.Combine(Worked, "scenarios", "sixteen-hours.yaml"), Path.Combine(scenarios.FullName, "a.yaml"));
            File.Copy(Path.Combine(Worked, "scenarios", "sixteen-hours.yaml"), Path.Combine(scenarios.FullName, "b.yaml"));
            bool[] Valid(string text)
            {
                File.WriteAllText(file, text);
                return [.. Scenarios.In(folder.FullName).Select(scenario => scenario.Run().IsValid)];
            }

            Assert.Equal([true, true], Valid(good));
            Assert.Equal([false, false], Valid(good.Replace("contact: student", "contact: studnt", StringComparison.Ordinal)));
            Assert.Equal([true, true], Valid(good));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void BytesThatAreNoText_AreReported()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [0x73, 0xFF, 0x0A]);

            var result = Assert.Single(Scenarios.In(file)).Run();

            Assert.False(result.IsValid);
            Assert.Equal(2, Assert.Single(result.Diagnostics).Span.Column);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
