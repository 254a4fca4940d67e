using Aanwezig.Authoring.Expressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Aanwezig.Tests.Authoring.Expressions;

public class ConditionTextTests
{
    [Theory]
    [InlineData("unexcused_hours>=16", "unexcused_hours >= 16")]
    [InlineData("((level in(1,2)))", "level in (1, 2)")]
    [InlineData("lates > 2.50", "lates > 2.5")]
    [InlineData("lates > -0.05", "lates > -0.05")]
    [InlineData("lates - (age - 1) > 0", "lates - (age - 1) > 0")]
    [InlineData("(lates - age) - 1 > 0", "lates - age - 1 > 0")]
    [InlineData("lates * (age * 2) > 0", "lates * (age * 2) > 0")]
    [InlineData("lates + (age * 2) > 0", "lates + age * 2 > 0")]
    [InlineData("leerplichtig or student_finance and level == 1", "leerplichtig or (student_finance and level == 1)")]
    [InlineData("not (leerplichtig)", "not leerplichtig")]
    [InlineData("not (not leerplichtig)", "not (not leerplichtig)")]
    [InlineData("not (lates > 2)", "not (lates > 2)")]
    [InlineData("pathway == \"bbl\" and true", "pathway == \"bbl\" and true")]
    public void Condition_IsWrittenInOneWay(string written, string text) => Assert.Equal(text, ConditionText.Of(Given.Condition(written)));

    [Property(MaxTest = 500)]
    public Property WrittenAndReadAgain_IsTheSameCondition() => Prop.ForAll(
        RandomConditions.Any.Where(condition => ConditionText.Of(condition).Length <= 1000).ToArbitrary(),
        condition => SameCondition.Structure(Given.Condition(ConditionText.Of(condition))) == SameCondition.Structure(condition));
}
