using Aanwezig.Calendars;

namespace Aanwezig.Tests.Calendars;

public class SchoolCalendarTests
{
    private static Protocol With(params CalendarChange[] changes)
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused], over: 1 school_weeks }", [Agreed.Step("s", "m >= 5", "coach", "within: 1 school_days")]);
        return ProtocolLibrary.Embedded.Compile(protocol.Definition, new Dictionary<string, IReadOnlyList<CalendarChange>> { ["nl/midden"] = changes });
    }

    [Fact]
    public void ClosedStudyDay_IsNoSchoolDay()
    {
        var closed = With(new CalendarChange(Agreed.Day("2026-11-04"), false));
        Assert.Empty(closed.Onsets(Pupil.Seventeen.Missed("2026-11-04 6:00"), "s"));
        Assert.Equal("2026-11-05", Agreed.Iso(closed.Advice(Pupil.Seventeen.Missed("2026-11-03 6:00"), "2026-11-03", "s").Due!.Value));
    }

    [Fact]
    public void OpenedSaturday_IsASchoolDay_AndAnOpenedDayInTheBreakMakesItsWeek()
    {
        var open = With(new CalendarChange(Agreed.Day("2026-10-24"), true));
        Assert.Equal(["2026-10-24"], open.Onsets(Pupil.Seventeen.Missed("2026-10-24 6:00"), "s"));
        Assert.Empty(open.Onsets(Pupil.Seventeen.Missed("2026-10-16 3:00", "2026-10-26 3:00"), "s"));
        Assert.Equal("2026-10-24", Agreed.Iso(open.Advice(Pupil.Seventeen.Missed("2026-10-16 6:00"), "2026-10-16", "s").Due!.Value));
    }
}
