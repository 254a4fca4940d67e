namespace Aanwezig.Tests.Guards;

public class DisclosureGuardTests
{
    [Theory]
    [InlineData("coach", "sick", "Concern")]
    [InlineData("parents", "unexcused", "Totals")]
    [InlineData("student", "sick", "Reasons")]
    [InlineData("leerplicht", "unexcused", "Dates")]
    public void WhatAContactMayLearn_IsLimitedByWhoItIs(string contact, string kind, string tell)
    {
        var protocol = Agreed.By($"m: {{ total: hours, of: [{kind}] }}\nlates: {{ count: records, of: [late] }}", [Agreed.Step("s", "m >= 5", contact), Agreed.Step("talk", "lates >= 9", "student")]);
        var pupil = Pupil.Seventeen.Missed($"2026-11-03 6:00 {kind}").Did("2026-11-03 talk done");
        Assert.Equal(tell, protocol.Advice(pupil, "2026-11-03", "s").Tell.ToString());
    }

    [Fact]
    public void ParentsOfAnAdult_LearnThatThereIsAConcern()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }\nlates: { count: records, of: [late] }", [Agreed.Step("s", "m >= 5", "parents"), Agreed.Step("talk", "lates >= 9", "student")]);
        var pupil = Pupil.Nineteen.Missed("2026-11-03 6:00").Did("2026-11-03 talk done").Said("2026-11-01 given");
        Assert.Equal(Aanwezig.Definitions.Disclosed.Concern, protocol.Advice(pupil, "2026-11-03", "s").Tell);
    }
}
