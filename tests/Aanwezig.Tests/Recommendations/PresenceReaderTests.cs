namespace Aanwezig.Tests.Recommendations;

public class PresenceReaderTests
{
    [Theory]
    [InlineData("2026-11-03 6:00 present")]
    [InlineData("2026-11-03 6:00 present,2026-11-04 6:00")]
    [InlineData("2026-11-03 6:00 present,2026-11-04 6:00 cancelled")]
    public void WhatWasAttended_LeavesOutRecordsOnDaysWithoutSchool(string records)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 50")]);
        var presence = protocol.On(Pupil.Seventeen.Scheduled("2026-11-03 6:00").Missed(records.Split(',')), "2026-11-05").Presence;
        Assert.Equal((360, 360), (presence?.AttendedMinutes, presence?.ScheduledMinutes));
    }
}
