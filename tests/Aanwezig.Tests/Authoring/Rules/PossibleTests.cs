using System.Text;

namespace Aanwezig.Tests.Authoring.Rules;

public class PossibleTests
{
    [Theory]
    [InlineData("hours >= 5", "")]
    [InlineData("hours >= 5 and hours < 5", "never")]
    [InlineData("hours >= 5 and hours <= 5", "")]
    [InlineData("hours > 5 and 5 > hours", "never")]
    [InlineData("hours == 5 and hours == 6", "never")]
    [InlineData("hours < 0", "never")]
    [InlineData("hours <= 0", "")]
    [InlineData("hours >= 0", "always")]
    [InlineData("hours >= 5 or hours < 5", "always")]
    [InlineData("hours >= 5 or hours < 4", "")]
    [InlineData("not (hours >= 5 or hours < 5)", "never")]
    [InlineData("missed > 100", "never")]
    [InlineData("missed >= 100", "")]
    [InlineData("missed <= 100", "always")]
    [InlineData("days > 7", "never")]
    [InlineData("days >= 7", "")]
    [InlineData("hours >= 5 and of_school_age and age >= 18", "never")]
    [InlineData("hours >= 5 and of_school_age and age >= 16", "")]
    [InlineData("hours + days < 0", "")]
    public void Step_IsReportedWhereItsConditionNeverOrAlwaysHolds(string when, string told) => Assert.Equal(told, Written(when));

    private static string Written(string when)
    {
        var text = $$"""
            aanwezig: 1
            protocol: proef
            jurisdiction: land
            in_force: { from: 2026-08-01 }
            measures:
              hours: { total: hours, of: [unexcused], over: 4 school_weeks }
              days: { count: days, of: [unexcused], over: 7 days }
              missed: { share: absent, over: 4 school_weeks }
            steps:
              - { id: talk, when: {{when}}, contact: coach, why: We missen je. }

            """;
        var codes = TestLibrary.Diagnose("proef.yaml", Encoding.UTF8.GetBytes(text)).Select(one => one.Code.Id).ToList();
        Assert.DoesNotContain(codes, code => string.CompareOrdinal(code, "AW4000") < 0);
        return string.Join(' ', codes.Where(code => code is "AW4021" or "AW4022").Select(code => code == "AW4021" ? "never" : "always"));
    }
}
