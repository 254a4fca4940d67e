using Aanwezig.Days;
using Aanwezig.Dossier;
using Aanwezig.Occurrences;

namespace Aanwezig.Tests.Dossier;

/// <summary>The rule by which the ledger and the open outcomes end occurrences.</summary>
public sealed class EndingRuleTests
{
    [Theory]
    [InlineData(false, false, false, false, OccurrenceOutcome.Open)]
    [InlineData(false, false, false, true, OccurrenceOutcome.PassedOver)]
    [InlineData(false, false, true, true, OccurrenceOutcome.Superseded)]
    [InlineData(false, true, true, true, OccurrenceOutcome.Expired)]
    [InlineData(true, true, true, true, OccurrenceOutcome.Cleared)]
    public void SeveralEndingsOfOneDay_TheFirstInOrderCounts(bool cleared, bool expired, bool superseded, bool passedOver, OccurrenceOutcome expected)
    {
        Assert.Equal(expected, EndingRule.OnDay(cleared, expired, superseded, passedOver));
    }

    [Fact]
    public void ExpiryDay_FollowsTheLastOpenDay()
    {
        Assert.Equal(31, EndingRule.ExpiryDay(10, 30));
        Assert.Equal(DayTable.Never, EndingRule.ExpiryDay(10, DayTable.Never));
    }

    [Fact]
    public void OccurrenceOnItsLastOpenDay_IsOpenThroughThatDay()
    {
        Assert.Equal(11, EndingRule.ExpiryDay(10, 10));
    }
}
