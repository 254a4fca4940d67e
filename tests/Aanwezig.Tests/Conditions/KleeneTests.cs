namespace Aanwezig.Tests.Conditions;

/// <summary>Conditions over facts that hold, that do not hold, and that nobody gave.</summary>
public class KleeneTests
{
    [Theory]
    [InlineData("yes and yes", "met")]
    [InlineData("yes and no", "not met")]
    [InlineData("yes and open", "unknown")]
    [InlineData("no and open", "not met")]
    [InlineData("open and unsaid", "unknown")]
    [InlineData("no or no", "not met")]
    [InlineData("yes or no", "met")]
    [InlineData("yes or open", "met")]
    [InlineData("no or open", "unknown")]
    [InlineData("not yes", "not met")]
    [InlineData("not no", "met")]
    [InlineData("not open", "unknown")]
    [InlineData("not (no and open)", "met")]
    [InlineData("open or not open", "unknown")]
    public void Unknown_IsAValue(string when, string verdict) => Assert.Equal(verdict, Verdict(when));

    [Theory]
    [InlineData("level == 2", "met")]
    [InlineData("level != 2", "not met")]
    [InlineData("level < 2", "not met")]
    [InlineData("level <= 2", "met")]
    [InlineData("level > 2", "not met")]
    [InlineData("level >= 2", "met")]
    [InlineData("level in (1, 2)", "met")]
    [InlineData("level in (1, 3)", "not met")]
    [InlineData("level + year_of_study >= 2", "unknown")]
    [InlineData("year_of_study in (1, 2)", "unknown")]
    [InlineData("year_of_study != 2", "unknown")]
    public void ComparisonWithWhatNobodyGave_IsUnknown(string when, string verdict) => Assert.Equal(verdict, Verdict(when));

    // A condition without a measure needs no cause; what is unknown for want of a fact is a finding.
    private static string Verdict(string when)
    {
        var protocol = Agreed.By(string.Empty, [Agreed.Step("s", when)], "facts: { yes: boolean, no: boolean, open: boolean, unsaid: boolean }");
        var pupil = Pupil.Seventeen.Fact("yes", "true").Fact("no", "false").Fact("level", "2");
        var lacks = protocol.Findings(pupil, "2026-11-03").Contains("missing_fact");
        var occurred = protocol.Onsets(pupil, "s", "2026-11-03").Length > 0;
        Assert.False(lacks && occurred);
        return occurred ? "met" : lacks ? "unknown" : "not met";
    }
}
