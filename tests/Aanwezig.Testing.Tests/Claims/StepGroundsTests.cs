using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Tests.Claims;

public sealed class StepGroundsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aanwezig-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void MissingStep_NamesItsMeasureValueLimitAndRecords()
    {
        var why = Why("recommended: [coach_talk]", "2026-11-10 unexcused 3:00", Language.English);

        Assert.Contains("`coach_talk` did not come up this school year", why, StringComparison.Ordinal);
        Assert.Contains("`unexcused_hours`", why, StringComparison.Ordinal);
        Assert.Contains("3:00 hours", why, StringComparison.Ordinal);
        Assert.Contains("5:00 hours or more", why, StringComparison.Ordinal);
        Assert.Contains("10 Nov", why, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordThatDidNotCount_IsNamedWithItsReason() =>
        Assert.Contains("that was before this period", Why("includes: [coach_talk]", "2026-09-01 unexcused 3:00", Language.English), StringComparison.Ordinal);

    [Fact]
    public void DetailsOfAStepThatWaits_NameTheGuardThatHoldsIt()
    {
        var why = Why("details: { parents_call: { who: coach } }", "2026-11-10 unexcused 6:00", Language.English);

        Assert.Contains("`parents_call` is withheld by `after`", why, StringComparison.Ordinal);
        Assert.Contains("6:00 hours", why, StringComparison.Ordinal);
    }

    [Fact]
    public void UnexpectedStep_NamesWhatItRestsOn()
    {
        var why = Why("recommended: []", "2026-11-10 unexcused 6:00", Language.Dutch);

        Assert.Contains("`coach_talk` is aanbevolen sinds", why, StringComparison.Ordinal);
        Assert.Contains("6:00 uur", why, StringComparison.Ordinal);
    }

    [Fact]
    public void StepThatWasDone_NamesWhenItCameUpAndItsOutcome() =>
        Assert.Contains(
            "`coach_talk` came up on Tue 10 Nov",
            Why("includes: [coach_talk]", "2026-11-10 unexcused 6:00\ndossier:\n  - 2026-11-11 coach_talk done", Language.English),
            StringComparison.Ordinal);

    private string Why(string expectation, string attendance, Language language)
    {
        var file = Path.Combine(_folder.FullName, "a.yaml");
        var protocol = Path.Combine(TestFolder.Of("Worked"), "2026-08-01.yaml").Replace('\\', '/');
        File.WriteAllText(
            file,
            $"scenario: a\nprotocol: {Path.GetRelativePath(_folder.FullName, protocol)}\nstudent: {{ born: 2009-03-12 }}\nattendance:\n  - {attendance}\nexpect:\n  - on: 2026-11-12\n    {expectation}\n");
        var result = Assert.Single(Scenarios.In(file)).Run();

        Assert.DoesNotContain(result.Diagnostics, each => each.IsError);
        return string.Join('\n', Assert.Single(result.Failures).Why.Select(line => line.In(language)));
    }
}
