using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Cases;

public class AuthorityConditionTests
{
    [Theory]
    [InlineData(Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.Met, Verdict.Unknown, Verdict.Unknown)]
    [InlineData(Verdict.Met, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Verdict.Unknown, Verdict.Met, Verdict.Unknown)]
    [InlineData(Verdict.Unknown, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Verdict.NotMet, Verdict.Met, Verdict.NotMet)]
    [InlineData(Verdict.NotMet, Verdict.Unknown, Verdict.NotMet)]
    public void StepTowardsAnAuthority_IsMet_OnlyWhereItsConditionIsAndTheAuthorityServes(Verdict condition, Verdict serves, Verdict step) =>
        Assert.Equal(step, AuthorityCondition.Of(condition, serves));
}
