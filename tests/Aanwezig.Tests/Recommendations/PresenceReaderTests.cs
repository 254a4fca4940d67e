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

    [Theory]
    [InlineData("", 2700, 3000, 0, 3000)] // taken on ten of twenty days, one of them missed
    [InlineData("2026-09-14 5:00 sick", 2700, 3300, 0, 2700)]
    [InlineData("2026-09-14 5:00 sick,2026-09-14 5:00 present", 2700, 3000, 300, 2700)] // the two contradict each other
    [InlineData("2026-09-14 5:00 luxury,2026-09-14 5:00 unexcused", 2700, 3300, 0, 2700)] // missed, whichever it was
    [InlineData("2026-09-14 5:00 cancelled", 2700, 3000, 0, 2700)]
    public void Presence_SpeaksOfWhatIsKnown(string also, int attended, int known, int open, int unregistered)
    {
        var days = Enumerable.Range(0, 26).Select(day => new DateOnly(2026, 8, 31).AddDays(day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        var pupil = Pupil.Seventeen.Scheduled([.. days.Select(day => $"{Agreed.Iso(day)} 5:00")])
            .Missed([.. days.Take(9).Select(day => $"{Agreed.Iso(day)} 5:00 present"), $"{Agreed.Iso(days[9])} 5:00", .. also.Split(',', StringSplitOptions.RemoveEmptyEntries)]);
        var protocol = Agreed.By("m: { share: absent, over: school_year }", [Agreed.Step("s", "m >= 99")], "attendance: { registration: full }");
        var presence = protocol.On(pupil, "2026-09-25").Presence!;
        Assert.Equal((attended, known, open, unregistered), (presence.AttendedMinutes, presence.ScheduledMinutes, presence.OpenMinutes, presence.UnregisteredMinutes));
    }
}
