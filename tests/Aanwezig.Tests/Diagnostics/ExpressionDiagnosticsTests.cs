using System.Reflection;
using Aanwezig.Diagnostics;
using Aanwezig.Tests.Authoring.Expressions;

namespace Aanwezig.Tests.Diagnostics;

public class ExpressionDiagnosticsTests
{
    [Fact]
    public void EveryCode_IsInTheListOnceAndInOrder()
    {
        var fields = typeof(ExpressionDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticCode)field.GetValue(null)!);

        var ids = ExpressionDiagnostics.All.Select(code => code.Id).ToArray();

        Assert.Equal(fields.Select(code => code.Id).Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.InRange(int.Parse(id[2..], System.Globalization.CultureInfo.InvariantCulture), 3001, 3199));
    }

    [Fact]
    public void EveryMessage_IsOneLineWithoutCapitalOrFullStop() => Assert.All(
        ExpressionDiagnostics.All.SelectMany(code => new[] { code.Message.Nl, code.Message.En, code.Help.Nl, code.Help.En }),
        sentence =>
        {
            Assert.DoesNotContain('\n', sentence);
            Assert.False(char.IsUpper(sentence[0]));
            Assert.False(sentence.EndsWith('.'));
        });

    [Fact]
    public void EveryCode_IsInTheTableOfRefusals()
    {
        // Kept for what RulesEngine may refuse one day and these two sizes, which other tests hold.
        string[] elsewhere = ["AW3002", "AW3003", "AW3004", "AW3079"];

        var told = RefusedConditionTests.Table.Select(row => row.Data.Item2).Concat(elsewhere).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(ExpressionDiagnostics.All.Select(code => code.Id), told);
    }

    [Theory]
    [InlineData("level = 2", "schrijf `==` voor gelijk", "write `==` for equal")]
    [InlineData("level == 2 AND leerplichtig", "schrijf `and`", "write `and`")]
    [InlineData("not level in (1, 2)", "schrijf `not (level in (…))`", "write `not (level in (…))`")]
    [InlineData("unexcused_hours >= 7,5", "schrijf een punt: `7.5`", "write a point: `7.5`")]
    [InlineData("missed_minutes >= 16 * 60", "schrijf de uitkomst zelf: `960`", "write the outcome itself: `960`")]
    [InlineData("unexcused_hours at least 16", "schrijf `>=`", "write `>=`")]
    [InlineData("unexcused_hours ten hoogste 16", "schrijf `<=`", "write `<=`")]
    [InlineData("unexcused_hours >= 16 uur", "schrijf alleen het getal: `16`", "write the number alone: `16`")]
    [InlineData("student_finance == false", "schrijf het alleen, of met `not` ervoor: `student_finance`", "write it alone, or with `not` before it: `student_finance`")]
    public void Help_GivesTheWayOutInBothLanguages(string text, string nl, string en)
    {
        var diagnostic = Assert.Single(Given.Reading(text).Diagnostics);

        Assert.Equal((nl, en), (diagnostic.Help(Language.Dutch), diagnostic.Help(Language.English)));
    }

    [Theory]
    [InlineData("unexcusd_hours >= 16", "unexcused_hours")]
    [InlineData("unexcused-hours >= 16", "unexcused_hours")]
    [InlineData("leerplicht", "leerplichtig")]
    [InlineData("something_else > 2", null)]
    public void MistypedName_GetsTheNearest(string text, string? meant) =>
        Assert.Equal(meant, Assert.Single(Given.Reading(text).Diagnostics).Suggestion);

    [Fact]
    public void AllWrongSigns_AreReportedAtOnce() => Assert.Equal(
        ["AW3010", "AW3011", "AW3029", "AW3013"],
        Given.Reading("level = 2 && concern and !leerplichtig").Diagnostics.Select(diagnostic => diagnostic.Code.Id));
}
