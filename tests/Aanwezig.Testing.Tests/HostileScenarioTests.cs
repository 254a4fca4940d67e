using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Tests;

public class HostileScenarioTests
{
    private static readonly string Whole = File.ReadAllText(Path.Combine(TestFolder.Of("Worked"), "scenarios", "everything.yaml"));
    private static readonly string[] Scraps = ["..", ": ", ", ", "@", "- ", "[", "]", "{", "}", "'", "\"", "\n", "\t", "0", "9999-12-31", "0001-01-01", "24:00", "T", "Z", "+14:00", "null", "é", "\uD83D\uDE00", " # ", "to", "corrected", "?"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void DamagedScenario_GetsDiagnosticsOrAnAnswer_NeverAnException(int seed)
    {
        var random = new Random(seed);
        var invalid = 0;
        for (var round = 0; round < 400; round++)
        {
            var result = new TestWorld().Run(Damaged(random));

            invalid += result.IsValid ? 0 : 1;
            Assert.All(result.Diagnostics, each => Assert.DoesNotContain('\n', each.Message(Language.English)));
            Assert.All(result.Diagnostics, each => Assert.True(each.Span.Column >= 0 && each.Span.Line >= 0));
        }

        Assert.InRange(invalid, 100, 400);
    }

    // The character that no name of a file can hold.
    [Fact]
    public void ProtocolThatNoFileCanBeCalled_IsRefused()
    {
        var result = new TestWorld().Run("scenario: x\nprotocol: \"\\0\"\nstudent: { born: 2010-01-01 }\nexpect:\n  - { on: 2026-11-03, recommended: [] }\n");

        Assert.Equal(["AW1003"], result.Diagnostics.Select(one => one.Code.Id).Distinct());
    }

    private static string Damaged(Random random)
    {
        var text = Whole;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(Math.Min(12, text.Length - at));
            text = text.Remove(at, length).Insert(at, random.Next(3) == 0 ? string.Empty : Scraps[random.Next(Scraps.Length)]);
        }

        return text;
    }
}
